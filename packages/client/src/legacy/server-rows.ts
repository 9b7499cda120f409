import { HealthResource, ServiceRegistryResource, TokenResource } from "@baton/api";
import { row } from "./row";

/** The methods of `client.healthCheckResource`. */
export function healthRows() {
  return { doCheck: row(HealthResource.doCheck, [], "AdminClient.getHealth") };
}

/** The methods of `client.tokenResource`. */
export function tokenRows() {
  return {
    generateToken: row(TokenResource.generateToken, ["body"], "createConductorClient({ keyId, keySecret })"),
    getUserInfo: row(TokenResource.getUserInfo, ["query.claims?"], "AuthorizationClient.getUserInfo"),
  };
}

/** The methods of `client.serviceRegistryResource`. */
export function serviceRegistryRows() {
  return { ...serviceRows(), ...protoRows() };
}

function serviceRows() {
  return {
    getRegisteredServices: row(
      ServiceRegistryResource.getRegisteredServices,
      [],
      "ServiceRegistryClient.getRegisteredServices",
    ),
    removeService: row(
      ServiceRegistryResource.removeService,
      ["path.name"],
      "ServiceRegistryClient.removeService",
    ),
    getService: row(ServiceRegistryResource.getService, ["path.name"], "ServiceRegistryClient.getService"),
    openCircuitBreaker: row(
      ServiceRegistryResource.openCircuitBreaker,
      ["path.name"],
      "ServiceRegistryClient.openCircuitBreaker",
    ),
    closeCircuitBreaker: row(
      ServiceRegistryResource.closeCircuitBreaker,
      ["path.name"],
      "ServiceRegistryClient.closeCircuitBreaker",
    ),
    getCircuitBreakerStatus: row(
      ServiceRegistryResource.getCircuitBreakerStatus,
      ["path.name"],
      "ServiceRegistryClient.getCircuitBreakerStatus",
    ),
    addOrUpdateService: row(
      ServiceRegistryResource.addOrUpdateService,
      ["body"],
      "ServiceRegistryClient.addOrUpdateService",
    ),
    addOrUpdateServiceMethod: row(
      ServiceRegistryResource.addOrUpdateMethod,
      ["path.registryName", "body"],
      "ServiceRegistryClient.addOrUpdateServiceMethod",
    ),
    removeMethod: row(
      ServiceRegistryResource.removeMethod,
      ["path.registryName", "query.serviceName", "query.method", "query.methodType"],
      "ServiceRegistryClient.removeMethod",
    ),
  };
}

function protoRows() {
  return {
    getProtoData: row(
      ServiceRegistryResource.getProtoData,
      ["path.registryName", "path.filename"],
      "ServiceRegistryClient.getProtoData",
    ),
    setProtoData: row(
      ServiceRegistryResource.setProtoData,
      ["path.registryName", "path.filename", "body"],
      "ServiceRegistryClient.setProtoData",
    ),
    deleteProto: row(
      ServiceRegistryResource.deleteProto,
      ["path.registryName", "path.filename"],
      "ServiceRegistryClient.deleteProto",
    ),
    getAllProtos: row(
      ServiceRegistryResource.getAllProtos,
      ["path.registryName"],
      "ServiceRegistryClient.getAllProtos",
    ),
    discover: row(
      ServiceRegistryResource.discover,
      ["path.name", "query.create?"],
      "ServiceRegistryClient.discover",
    ),
  };
}
