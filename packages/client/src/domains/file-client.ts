import {
  type CallOptions,
  type FileDownloadUrlResponse,
  type FileHandle,
  FileResource,
  type FileUploadCompleteResponse,
  type FileUploadRequest,
  type FileUploadResponse,
  type FileUploadUrlResponse,
  type MultipartInitResponse,
} from "@baton/api";
import type { ConductorClient } from "../conductor-client";

const HANDLE_PREFIX = "conductor://file/";

/**
 * Files that belong to executions; OSS with `conductor.file-storage.enabled` only. Every method rejects with a `ConductorSdkError`: AUTH
 * for a file of another execution, NOT_FOUND for one that does not exist. A file may be named by its id or by its `fileHandleId`.
 *
 * @example
 * const files = new FileClient(client);
 * const { fileHandleId } = await files.createFile({ workflowId, fileName: "bill.pdf", contentType: "application/pdf" });
 * await files.uploadFileContent(workflowId, fileHandleId, bytes);
 * await files.confirmUpload(workflowId, fileHandleId);
 */
export class FileClient {
  constructor(private readonly client: ConductorClient) {}

  /** Announces a file; the answer says where to send it, within the next minute. @see POST /files */
  createFile(file: FileUploadRequest, options?: CallOptions): Promise<FileUploadResponse> {
    return FileResource.createFile({ ...options, client: this.client, body: file });
  }

  /** Reads what is known about a file. @see GET /files/{workflowId}/{fileId} */
  getFileMetadata(workflowId: string, fileId: string, options?: CallOptions): Promise<FileHandle> {
    return FileResource.getFileMetadata(this.#of(workflowId, fileId, options));
  }

  /** Asks for a fresh address to send a file to. @see GET /files/{workflowId}/{fileId}/upload-url */
  getUploadUrl(workflowId: string, fileId: string, options?: CallOptions): Promise<FileUploadUrlResponse> {
    return FileResource.getUploadUrl(this.#of(workflowId, fileId, options));
  }

  /**
   * Sends a file to the server itself, where it keeps files without another store.
   *
   * @see PUT /files/content/{workflowId}/{fileId}
   */
  async uploadFileContent(
    workflowId: string,
    fileId: string,
    content: Uint8Array,
    options?: CallOptions,
  ): Promise<void> {
    await FileResource.uploadFileContent({ ...this.#of(workflowId, fileId, options), body: content });
  }

  /**
   * Says that a file has been sent, which makes it readable.
   *
   * @throws {ConductorSdkError} CONFLICT when that was said before; REJECTED when there is nothing, or too much.
   * @see POST /files/{workflowId}/{fileId}/upload-complete
   */
  confirmUpload(
    workflowId: string,
    fileId: string,
    options?: CallOptions,
  ): Promise<FileUploadCompleteResponse> {
    return FileResource.confirmUpload(this.#of(workflowId, fileId, options));
  }

  /**
   * Asks for an address to get a file from.
   *
   * @throws {ConductorSdkError} REJECTED when it has not been sent yet.
   * @see GET /files/{workflowId}/{fileId}/download-url
   */
  getDownloadUrl(
    workflowId: string,
    fileId: string,
    options?: CallOptions,
  ): Promise<FileDownloadUrlResponse> {
    return FileResource.getDownloadUrl(this.#of(workflowId, fileId, options));
  }

  /**
   * Gets a file from the server itself, where it keeps files without another store.
   *
   * @throws {ConductorSdkError} REJECTED when it has not been sent yet.
   * @see GET /files/content/{workflowId}/{fileId}
   */
  downloadFileContent(workflowId: string, fileId: string, options?: CallOptions): Promise<Uint8Array> {
    return FileResource.downloadFileContent(this.#of(workflowId, fileId, options));
  }

  /** Begins to send a file in parts. @see POST /files/{workflowId}/{fileId}/multipart */
  initiateMultipartUpload(
    workflowId: string,
    fileId: string,
    options?: CallOptions,
  ): Promise<MultipartInitResponse> {
    return FileResource.initiateMultipartUpload(this.#of(workflowId, fileId, options));
  }

  /**
   * Asks for the address to send one part to.
   *
   * @param partNumber from 1.
   * @see GET /files/{workflowId}/{fileId}/multipart/{uploadId}/part/{partNumber}
   */
  getPartUploadUrl(
    workflowId: string,
    fileId: string,
    uploadId: string,
    partNumber: number,
    options?: CallOptions,
  ): Promise<FileUploadUrlResponse> {
    const { path, ...call } = this.#of(workflowId, fileId, options);
    return FileResource.getPartUploadUrl({ ...call, path: { ...path, uploadId, partNumber } });
  }

  /**
   * Says that all parts have been sent.
   *
   * @param partETags what the store answered to each part, in their order.
   * @see POST /files/{workflowId}/{fileId}/multipart/{uploadId}/complete
   */
  completeMultipartUpload(
    workflowId: string,
    fileId: string,
    uploadId: string,
    partETags: readonly string[],
    options?: CallOptions,
  ): Promise<FileUploadCompleteResponse> {
    const { path, ...call } = this.#of(workflowId, fileId, options);
    const body = { partETags: [...partETags] };
    return FileResource.completeMultipartUpload({ ...call, path: { ...path, uploadId }, body });
  }

  /** Gives up sending a file in parts. @see DELETE /files/{workflowId}/{fileId}/multipart/{uploadId} */
  async abortMultipartUpload(
    workflowId: string,
    fileId: string,
    uploadId: string,
    options?: CallOptions,
  ): Promise<void> {
    const { path, ...call } = this.#of(workflowId, fileId, options);
    await FileResource.abortMultipartUpload({ ...call, path: { ...path, uploadId } });
  }

  #of(workflowId: string, fileId: string, options: CallOptions | undefined) {
    const id = fileId.startsWith(HANDLE_PREFIX) ? fileId.slice(HANDLE_PREFIX.length) : fileId;
    return { ...options, client: this.client, path: { workflowId, fileId: id } };
  }
}
