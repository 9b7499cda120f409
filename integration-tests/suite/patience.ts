/**
 * Imported for its effect: the tests of the file may take longer than jest's five seconds, because whoever runs them may do so
 * beside other work. Nothing in the suite waits that long when all is well.
 */
import.meta.jest.setTimeout(30_000);
