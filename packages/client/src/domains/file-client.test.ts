import type { ApiRequest, Transport } from "@baton/api";
import { rejection } from "../../test/loopback";
import { connectTo, type Script, shown } from "../../test/scripted-server";
import { FileClient } from "./file-client";

async function start(script: Script = () => ({ json: {} })) {
  const { client, requests } = await connectTo(script);
  return { files: new FileClient(client), requests };
}

const BILL = { workflowId: "w1", fileName: "bill.pdf", contentType: "application/pdf" };

describe("FileClient", () => {
  it.each<[string, (files: FileClient) => Promise<unknown>, string]>([
    [
      "createFile",
      (f) => f.createFile(BILL),
      'POST /files {"workflowId":"w1","fileName":"bill.pdf","contentType":"application/pdf"}',
    ],
    ["getFileMetadata", (f) => f.getFileMetadata("w1", "f1"), "GET /files/w1/f1"],
    ["getUploadUrl", (f) => f.getUploadUrl("w1", "f1"), "GET /files/w1/f1/upload-url"],
    ["confirmUpload", (f) => f.confirmUpload("w1", "f1"), "POST /files/w1/f1/upload-complete"],
    ["getDownloadUrl", (f) => f.getDownloadUrl("w1", "f1"), "GET /files/w1/f1/download-url"],
    ["downloadFileContent", (f) => f.downloadFileContent("w1", "f1"), "GET /files/content/w1/f1"],
    ["initiateMultipartUpload", (f) => f.initiateMultipartUpload("w1", "f1"), "POST /files/w1/f1/multipart"],
    [
      "getPartUploadUrl",
      (f) => f.getPartUploadUrl("w1", "f1", "u1", 2),
      "GET /files/w1/f1/multipart/u1/part/2",
    ],
    [
      "completeMultipartUpload",
      (f) => f.completeMultipartUpload("w1", "f1", "u1", ["e1", "e2"]),
      'POST /files/w1/f1/multipart/u1/complete {"partETags":["e1","e2"]}',
    ],
    [
      "abortMultipartUpload",
      (f) => f.abortMultipartUpload("w1", "f1", "u1"),
      "DELETE /files/w1/f1/multipart/u1",
    ],
    [
      "getFileMetadata by a handle",
      (f) => f.getFileMetadata("w1", "conductor://file/f1"),
      "GET /files/w1/f1",
    ],
    [
      "abortMultipartUpload by a handle",
      (f) => f.abortMultipartUpload("w1", "conductor://file/f1", "u1"),
      "DELETE /files/w1/f1/multipart/u1",
    ],
  ])("%s asks the right thing of the server", async (_name, call, expected) => {
    const { files, requests } = await start();

    await call(files);

    expect(requests.map(shown)).toEqual([expected]);
  });

  it("sends and gets bytes as they are", async () => {
    const bytes = new Uint8Array([0, 255, 10, 13]);
    const requests: ApiRequest[] = [];
    const transport: Transport = (request) => {
      requests.push(request);
      return Promise.resolve({ status: 200, headers: {}, body: "", bytes });
    };
    const { client } = await connectTo(() => ({}), { transport });
    const files = new FileClient(client);

    await files.uploadFileContent("w1", "conductor://file/f1", bytes);
    const got = await files.downloadFileContent("w1", "f1");

    expect(requests[0]).toMatchObject({
      method: "PUT",
      path: "/files/content/w1/f1",
      body: bytes,
      headers: { "content-type": "application/octet-stream" },
    });
    expect(requests[1]).toMatchObject({ method: "GET", answer: "bytes" });
    expect(got).toEqual(bytes);
  });

  it("answers what the server does", async () => {
    const { files } = await start(() => ({ status: 201, json: { fileHandleId: "conductor://file/f1" } }));

    expect(await files.createFile(BILL)).toEqual({ fileHandleId: "conductor://file/f1" });
  });

  it("shows that a file belongs to another execution", async () => {
    const { files } = await start(() => ({ status: 403, json: { message: "not of this workflow" } }));

    expect(await rejection(files.downloadFileContent("w2", "f1"))).toMatchObject({ code: "AUTH" });
  });

  it("says which edition has what this server lacks", async () => {
    const { files } = await start(() => ({ status: 404, json: { message: "No static resource api/x." } }));

    expect(await rejection(files.createFile(BILL))).toMatchObject({
      code: "UNSUPPORTED",
      message: expect.stringMatching(/files need Conductor OSS/),
    });
  });

  it.each<[string, (files: FileClient) => Promise<unknown>]>([
    ["getFileMetadata", (f) => f.getFileMetadata("", "f1")],
    ["getFileMetadata", (f) => f.getFileMetadata("w1", "")],
    ["getFileMetadata", (f) => f.getFileMetadata("w1", "conductor://file/")],
    ["uploadFileContent", (f) => f.uploadFileContent("w1", "", new Uint8Array(1))],
    ["abortMultipartUpload", (f) => f.abortMultipartUpload("w1", "f1", "")],
  ])("%s refuses an empty name before anything is sent", async (_name, call) => {
    const { files, requests } = await start();

    expect(await rejection(call(files))).toMatchObject({ code: "INVALID" });
    expect(requests).toEqual([]);
  });
});
