import { defineTask, type InputTask } from "../define-task";
import { type OptionalOr, optionsOf } from "../task-options";

/** Options of {@link generateImageTask}. */
export interface GenerateImageOptions {
  /** How many images; goes out as `n` too, which is what Conductor OSS reads. @default 1 */
  imageCount?: number | undefined;
  /** @unit pixels @default 1024 */
  width?: number | undefined;
  /** @unit pixels @default 1024 */
  height?: number | undefined;
  /** Width and height in one text, where the model asks for that, such as `1792x1024`. */
  size?: string | undefined;
  /** Style, such as `vivid`. */
  style?: string | undefined;
  /** Format of the images. @default "png" */
  outputFormat?: "jpg" | "png" | "webp" | undefined;
}

/** Options of {@link generateAudioTask}. */
export interface GenerateAudioOptions {
  /** What is to be said, usually an expression. */
  text?: string | undefined;
  /** Name of the voice. */
  voice?: string | undefined;
  /** Speed of speech; 1 is normal. */
  speed?: number | undefined;
  /** Format of the recording, such as `mp3`. */
  responseFormat?: string | undefined;
}

/**
 * A model draws images. Its output holds `media`, a list of locations and media types.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param provider name of the provider's integration, such as {@link LLMProvider.OPEN_AI}
 * @param model name of the model
 * @param prompt what the image shows
 * @param options number, size and style
 * @param optional whether the workflow goes on when the task fails, or all options of a task
 */
export function generateImageTask(
  taskReferenceName: string,
  provider: string,
  model: string,
  prompt: string,
  options: GenerateImageOptions = {},
  optional?: OptionalOr,
): InputTask<"GENERATE_IMAGE"> {
  const inputParameters = { llmProvider: provider, model, prompt, n: options.imageCount, ...options };
  return defineTask({
    type: "GENERATE_IMAGE",
    taskReferenceName,
    fields: { inputParameters },
    options: optionsOf(optional),
  });
}

/**
 * A model speaks a text. Its output holds `media`, a list of locations and media types.
 *
 * @param taskReferenceName name of this step, unique in its workflow
 * @param provider name of the provider's integration, such as {@link LLMProvider.OPEN_AI}
 * @param model name of the model
 * @param options the text and the voice
 * @param optional whether the workflow goes on when the task fails, or all options of a task
 */
export function generateAudioTask(
  taskReferenceName: string,
  provider: string,
  model: string,
  options: GenerateAudioOptions = {},
  optional?: OptionalOr,
): InputTask<"GENERATE_AUDIO"> {
  return defineTask({
    type: "GENERATE_AUDIO",
    taskReferenceName,
    fields: { inputParameters: { llmProvider: provider, model, ...options } },
    options: optionsOf(optional),
  });
}
