import { getDocumentTask } from "./get-document-task";

describe("getDocumentTask", () => {
  it("asks for an address, and a media type where one is given", () => {
    expect(getDocumentTask("load", "https://x.test/a.pdf")).toStrictEqual({
      type: "GET_DOCUMENT",
      taskReferenceName: "load",
      name: "load",
      inputParameters: { url: "https://x.test/a.pdf" },
    });
    expect(getDocumentTask("load", "u", { mediaType: "application/pdf", retryCount: 2 })).toStrictEqual({
      type: "GET_DOCUMENT",
      taskReferenceName: "load",
      name: "load",
      inputParameters: { url: "u", mediaType: "application/pdf" },
      retryCount: 2,
    });
  });
});
