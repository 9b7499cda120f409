import { ServiceRegistryClient, ServiceType } from "@baton/client";
import { elsewhere } from "./elsewhere";

const SERVICE = "stock";
const FILE = "stock.bin";
const METHOD = { serviceName: "Stock", method: "Take", methodType: "UNARY" };

/** Every method of `ServiceRegistryClient`. */
export const SERVICE_REGISTRY_CLIENT = elsewhere(ServiceRegistryClient, {
  getRegisteredServices: ["getRegisteredServices", (services) => services.getRegisteredServices()],
  getService: ["getService", (services) => services.getService(SERVICE)],
  addOrUpdateService: [
    "addOrUpdateService",
    (services) =>
      services.addOrUpdateService({
        name: SERVICE,
        type: ServiceType.gRPC,
        serviceURI: "stock.example.test:50051",
      }),
  ],
  removeService: ["removeService", (services) => services.removeService(SERVICE)],
  openCircuitBreaker: ["openCircuitBreaker", (services) => services.openCircuitBreaker(SERVICE)],
  closeCircuitBreaker: ["closeCircuitBreaker", (services) => services.closeCircuitBreaker(SERVICE)],
  getCircuitBreakerStatus: [
    "getCircuitBreakerStatus",
    (services) => services.getCircuitBreakerStatus(SERVICE),
  ],
  addOrUpdateServiceMethod: [
    "addOrUpdateMethod",
    (services) =>
      services.addOrUpdateServiceMethod(SERVICE, {
        operationName: "take",
        methodName: "Take",
        methodType: "UNARY",
        inputType: "TakeRequest",
        outputType: "TakeResponse",
      }),
  ],
  removeMethod: ["removeMethod", (services) => services.removeMethod(SERVICE, METHOD)],
  getProtoData: ["getProtoData", (services) => services.getProtoData(SERVICE, FILE)],
  setProtoData: ["setProtoData", (services) => services.setProtoData(SERVICE, FILE, new Uint8Array([8, 1]))],
  deleteProto: ["deleteProto", (services) => services.deleteProto(SERVICE, FILE)],
  getAllProtos: ["getAllProtos", (services) => services.getAllProtos(SERVICE)],
  discover: ["discover", (services) => services.discover(SERVICE, true)],
});
