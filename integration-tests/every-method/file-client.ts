import type { FileUploadResponse } from "@baton/api";
import { FileClient } from "@baton/client";
import { setVariableTask } from "@baton/workflow";
import { request } from "undici";
import type { World } from "../suite/world";
import type { Method, MethodTable } from "./method";

/** Bytes that are no text: a file must arrive as it is. */
const BYTES = new Uint8Array([0, 255, 13, 10, 128, 66]);
const HANDLE = /^conductor:\/\/file\/[\w-]{36}$/;

/** A file that was announced for an execution. */
interface Announced extends FileUploadResponse {
  readonly files: FileClient;
  readonly workflowId: string;
}

/** The first arguments of every method but one. */
type OfFile = [workflowId: string, fileId: string];

async function announce(world: World): Promise<Announced> {
  const files = new FileClient(world.client);
  const { workflowId } = await world.run(await world.flow("files", [setVariableTask("a", { x: 1 })]));
  const file = { workflowId, fileName: "bill ü.pdf", contentType: "application/pdf" };
  return { ...(await files.createFile(file)), files, workflowId };
}

async function send({ files, workflowId, fileHandleId }: Announced): Promise<void> {
  await files.uploadFileContent(workflowId, fileHandleId, BYTES);
  await files.confirmUpload(workflowId, fileHandleId);
}

/** A method whose check has an announced file. */
function onFile(
  operationId: string,
  alone: (files: FileClient, ...of: OfFile) => Promise<unknown>,
  check: (file: Announced, ...of: OfFile) => Promise<unknown>,
): Method {
  return {
    operationId,
    alone: ({ client }) => alone(new FileClient(client), "any", "any"),
    check: async (world) => {
      const file = await announce(world);
      await check(file, file.workflowId, file.fileHandleId);
    },
  };
}

/** A method for files in parts: the store of the server's own file system refuses them in words. */
function inParts(operationId: string, call: (files: FileClient, ...of: OfFile) => Promise<unknown>): Method {
  return onFile(operationId, call, async ({ files }, workflowId, id) => {
    await expect(call(files, workflowId, id)).rejects.toMatchObject({
      code: "REJECTED",
      message: expect.stringContaining("does not support multipart uploads"),
    });
  });
}

/** Announcing, sending and getting. */
const WHOLE: Readonly<Record<string, Method>> = {
  createFile: onFile(
    "createFile",
    (files, workflowId) => files.createFile({ workflowId, fileName: "a", contentType: "text/plain" }),
    async (file, workflowId) => {
      expect(file).toMatchObject({
        fileHandleId: expect.stringMatching(HANDLE),
        fileName: "bill ü.pdf",
        contentType: "application/pdf",
        storageType: "CONDUCTOR",
        uploadStatus: "UPLOADING",
        uploadUrl: expect.stringContaining(`/files/content/${workflowId}/`),
      });
      expect(file.uploadUrlExpiresAt).toBeGreaterThan(file.createdAt);
      const nobodys = { fileName: "a", contentType: "text/plain", workflowId: "" };
      await expect(file.files.createFile(nobodys)).rejects.toMatchObject({ code: "REJECTED" });
    },
  ),
  getFileMetadata: onFile(
    "getFileMetadata",
    (files, ...of) => files.getFileMetadata(...of),
    async (file, workflowId, id) => {
      const { files } = file;
      const known = { fileHandleId: id, workflowId, fileName: "bill ü.pdf", contentType: "application/pdf" };
      expect(await files.getFileMetadata(workflowId, id)).toMatchObject({
        ...known,
        uploadStatus: "UPLOADING",
      });
      await send(file);
      expect(await files.getFileMetadata(workflowId, id)).toMatchObject({
        ...known,
        uploadStatus: "UPLOADED",
        fileSize: BYTES.length,
      });
      await expect(files.getFileMetadata("another", id)).rejects.toMatchObject({ code: "AUTH", status: 403 });
      await expect(files.getFileMetadata(workflowId, "none")).rejects.toMatchObject({ code: "NOT_FOUND" });
    },
  ),
  getUploadUrl: onFile(
    "getUploadUrl",
    (files, ...of) => files.getUploadUrl(...of),
    async ({ files }, workflowId, id) => {
      const { uploadUrl, fileHandleId } = await files.getUploadUrl(workflowId, id);
      expect(fileHandleId).toBe(id);
      expect((await request(uploadUrl, { method: "PUT", body: BYTES })).statusCode).toBe(204);
      await files.confirmUpload(workflowId, id);
      expect(await files.downloadFileContent(workflowId, id)).toEqual(BYTES);
    },
  ),
  uploadFileContent: onFile(
    "uploadFileContent",
    (files, ...of) => files.uploadFileContent(...of, BYTES),
    async (file, workflowId, id) => {
      await send(file);
      expect(await file.files.downloadFileContent(workflowId, id)).toEqual(BYTES);
    },
  ),
  confirmUpload: onFile(
    "confirmUpload",
    (files, ...of) => files.confirmUpload(...of),
    async ({ files }, workflowId, id) => {
      await expect(files.confirmUpload(workflowId, id)).rejects.toMatchObject({ code: "REJECTED" });
      await files.uploadFileContent(workflowId, id, BYTES);
      const done = { fileHandleId: id, uploadStatus: "UPLOADED" };
      expect(await files.confirmUpload(workflowId, id)).toMatchObject(done);
      await expect(files.confirmUpload(workflowId, id)).rejects.toMatchObject({ code: "CONFLICT" });
    },
  ),
  getDownloadUrl: onFile(
    "getDownloadUrl",
    (files, ...of) => files.getDownloadUrl(...of),
    async (file, workflowId, id) => {
      const { files } = file;
      await expect(files.getDownloadUrl(workflowId, id)).rejects.toMatchObject({
        code: "REJECTED",
        status: 400,
      });
      await send(file);
      const { downloadUrl } = await files.getDownloadUrl(workflowId, id);
      const { body, headers } = await request(downloadUrl);
      expect(headers["content-type"]).toContain("application/pdf");
      expect(new Uint8Array(await body.arrayBuffer())).toEqual(BYTES);
    },
  ),
  downloadFileContent: onFile(
    "downloadFileContent",
    (files, ...of) => files.downloadFileContent(...of),
    async (file, workflowId, id) => {
      const { files } = file;
      const early = files.downloadFileContent(workflowId, id);
      await expect(early).rejects.toMatchObject({ code: "REJECTED", status: 400 });
      await send(file);
      expect(await files.downloadFileContent(workflowId, id)).toEqual(BYTES);
    },
  ),
};

/** Sending in parts. */
const PARTS: Readonly<Record<string, Method>> = {
  initiateMultipartUpload: inParts("initiateMultipartUpload", (files, ...of) =>
    files.initiateMultipartUpload(...of),
  ),
  getPartUploadUrl: inParts("getPartUploadUrl", (files, ...of) => files.getPartUploadUrl(...of, "upload", 1)),
  completeMultipartUpload: inParts("completeMultipartUpload", (files, ...of) =>
    files.completeMultipartUpload(...of, "upload", ["tag"]),
  ),
  abortMultipartUpload: onFile(
    "abortMultipartUpload",
    (files, ...of) => files.abortMultipartUpload(...of, "upload"),
    async ({ files }, workflowId, id) => {
      expect(await files.abortMultipartUpload(workflowId, id, "upload")).toBeUndefined();
      const another = files.abortMultipartUpload("another", id, "upload");
      await expect(another).rejects.toMatchObject({ code: "AUTH" });
    },
  ),
};

/** Every method of `FileClient`. */
export const FILE_CLIENT: MethodTable = { of: FileClient, methods: { ...WHOLE, ...PARTS } };
