import {
  type CallOptions,
  type CircuitBreakerTransitionResponse,
  type ProtoRegistryEntry,
  type ServiceMethod,
  type ServiceRegistry,
  ServiceRegistryResource,
} from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import type { ConductorClient } from "../conductor-client";
import { namedArguments } from "./named-arguments";

/** The kinds of service that can be registered. */
export const ServiceType = { HTTP: "HTTP", MCP_REMOTE: "MCP_REMOTE", gRPC: "gRPC" } as const;
/** One of {@link ServiceType}. */
export type ServiceType = (typeof ServiceType)[keyof typeof ServiceType];

/** Names one method of a registered service. */
export interface RegisteredMethod {
  /** The service that has the method; for gRPC the name in the proto file. */
  readonly serviceName: string;
  /** The name of the method. */
  readonly method: string;
  /** How it is called: `GET` and such for HTTP, `UNARY` and such for gRPC. */
  readonly methodType: string;
}

/**
 * Services that tasks call: their methods, proto files and circuit breakers. Every method rejects with a `ConductorSdkError`.
 * Orkes only.
 *
 * @example
 * const registry = new ServiceRegistryClient(client);
 * await registry.addOrUpdateService({ name: "stock", type: ServiceType.gRPC, serviceURI: "stock.local:50051" });
 * await registry.setProtoData("stock", "stock.bin", await openAsBlob("stock.bin"));
 */
export class ServiceRegistryClient {
  constructor(private readonly client: ConductorClient) {}

  /** Reads all services. @see GET /registry/service */
  getRegisteredServices(options?: CallOptions): Promise<ServiceRegistry[]> {
    return ServiceRegistryResource.getRegisteredServices({ ...options, client: this.client });
  }

  /** Removes a service with its methods and proto files. @see DELETE /registry/service/{name} */
  async removeService(name: string, options?: CallOptions): Promise<void> {
    await ServiceRegistryResource.removeService(this.#of(name, options));
  }

  /** Reads a service; undefined when the server has nothing to say about it. @see GET /registry/service/{name} */
  async getService(name: string, options?: CallOptions): Promise<ServiceRegistry | undefined> {
    const service = await ServiceRegistryResource.getService(this.#of(name, options));
    // Some servers answer an unknown name with an empty success.
    return Object.keys(service ?? {}).length === 0 ? undefined : service;
  }

  /** Stops calls to a service. @see POST /registry/service/{name}/circuit-breaker/open */
  openCircuitBreaker(name: string, options?: CallOptions): Promise<CircuitBreakerTransitionResponse> {
    return ServiceRegistryResource.openCircuitBreaker(this.#of(name, options));
  }

  /** Allows calls to a service again. @see POST /registry/service/{name}/circuit-breaker/close */
  closeCircuitBreaker(name: string, options?: CallOptions): Promise<CircuitBreakerTransitionResponse> {
    return ServiceRegistryResource.closeCircuitBreaker(this.#of(name, options));
  }

  /** Says whether calls to a service are stopped. @see GET /registry/service/{name}/circuit-breaker/status */
  getCircuitBreakerStatus(name: string, options?: CallOptions): Promise<CircuitBreakerTransitionResponse> {
    return ServiceRegistryResource.getCircuitBreakerStatus(this.#of(name, options));
  }

  /** Stores a service, replacing one of the same name. @see POST /registry/service */
  async addOrUpdateService(serviceRegistry: ServiceRegistry, options?: CallOptions): Promise<void> {
    const body = serviceRegistry;
    await ServiceRegistryResource.addOrUpdateService({ ...options, client: this.client, body });
  }

  /** Stores a method of a service. @see POST /registry/service/{registryName}/methods */
  async addOrUpdateServiceMethod(
    registryName: string,
    method: ServiceMethod,
    options?: CallOptions,
  ): Promise<void> {
    const path = { registryName };
    await ServiceRegistryResource.addOrUpdateMethod({ ...options, client: this.client, path, body: method });
  }

  /** Removes a method of a service. @see DELETE /registry/service/{registryName}/methods */
  removeMethod(registryName: string, method: RegisteredMethod, options?: CallOptions): Promise<void>;
  removeMethod(
    registryName: string,
    serviceName: string,
    method: string,
    methodType: string,
    options?: CallOptions,
  ): Promise<void>;
  async removeMethod(registryName: string, ...method: readonly unknown[]): Promise<void> {
    const names = ["serviceName", "method", "methodType"] as const;
    const [named, options] = namedArguments<RegisteredMethod>(names, method);
    const query = {
      serviceName: nameIn(named, "serviceName"),
      method: nameIn(named, "method"),
      methodType: nameIn(named, "methodType"),
    };
    const call = { ...options, client: this.client, path: { registryName } };
    await ServiceRegistryResource.removeMethod({ ...call, query });
  }

  /** Reads a proto file. @see GET /registry/service/protos/{registryName}/{filename} */
  async getProtoData(registryName: string, filename: string, options?: CallOptions): Promise<Blob> {
    const path = { registryName, filename };
    const bytes = await ServiceRegistryResource.getProtoData({ ...options, client: this.client, path });
    return new Blob([new Uint8Array(bytes)]);
  }

  /**
   * Stores a proto file.
   *
   * @param data the compiled file, byte for byte.
   * @see POST /registry/service/protos/{registryName}/{filename}
   */
  async setProtoData(
    registryName: string,
    filename: string,
    data: Blob | Uint8Array,
    options?: CallOptions,
  ): Promise<void> {
    const body = data instanceof Uint8Array ? data : new Uint8Array(await data.arrayBuffer());
    const path = { registryName, filename };
    await ServiceRegistryResource.setProtoData({ ...options, client: this.client, path, body });
  }

  /** Removes a proto file. @see DELETE /registry/service/protos/{registryName}/{filename} */
  async deleteProto(registryName: string, filename: string, options?: CallOptions): Promise<void> {
    const path = { registryName, filename };
    await ServiceRegistryResource.deleteProto({ ...options, client: this.client, path });
  }

  /** Lists the proto files of a service. @see GET /registry/service/protos/{registryName} */
  getAllProtos(registryName: string, options?: CallOptions): Promise<ProtoRegistryEntry[]> {
    const path = { registryName };
    return ServiceRegistryResource.getAllProtos({ ...options, client: this.client, path });
  }

  /**
   * Asks a service for its methods: by gRPC reflection, or from its API description.
   *
   * @param create stores what is found.
   * @see GET /registry/service/{name}/discover
   */
  discover(name: string, create = false, options?: CallOptions): Promise<ServiceMethod[]> {
    return ServiceRegistryResource.discover({ ...this.#of(name, options), query: { create } });
  }

  #of(name: string, options: CallOptions | undefined) {
    return { ...options, client: this.client, path: { name } };
  }
}

function nameIn(
  given: Partial<Record<keyof RegisteredMethod, unknown>>,
  field: keyof RegisteredMethod,
): string {
  const value = given[field];
  if (typeof value === "string" && value !== "") return value;
  const problem = value === "" ? "empty" : `of type ${typeof value}`;
  throw new ConductorSdkError("INVALID", `${field} is ${problem}: it says which method to remove`);
}
