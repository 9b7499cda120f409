import { generateAudioTask, generateImageTask } from "./generate-media-task";

describe("generateImageTask", () => {
  it("sends the number of images under both names", () => {
    expect(generateImageTask("draw", "p", "m", "a cat", { imageCount: 2, width: 512 })).toStrictEqual({
      type: "GENERATE_IMAGE",
      taskReferenceName: "draw",
      name: "draw",
      inputParameters: { llmProvider: "p", model: "m", prompt: "a cat", n: 2, imageCount: 2, width: 512 },
    });
    expect(generateImageTask("draw", "p", "m", "a cat").inputParameters).not.toHaveProperty("n");
  });
});

describe("generateAudioTask", () => {
  it("sends text and voice", () => {
    expect(generateAudioTask("say", "p", "m", { text: "hi", voice: "alloy", speed: 1 }, true)).toStrictEqual({
      type: "GENERATE_AUDIO",
      taskReferenceName: "say",
      name: "say",
      inputParameters: { llmProvider: "p", model: "m", text: "hi", voice: "alloy", speed: 1 },
      optional: true,
    });
  });
});
