import {
  type CallOptions,
  type ConnectivityTestInput,
  type ConnectivityTestResult,
  type EventHandler,
  type EventMessage,
  EventResource,
  type ExtendedEventExecution,
  type SearchResultHandledEventResponse,
  type Tag,
} from "@baton/api";
import { ConductorSdkError } from "@baton/core";
import type { ConductorClient } from "../conductor-client";
import { needsOrkes } from "./needs-orkes";

/**
 * Event handlers: what the server does when a message of an event comes. Every method rejects with a `ConductorSdkError`. OSS keeps
 * handlers (add, update, remove, list); queues, messages, executions and tags exist on Orkes only.
 *
 * @example
 * await new EventClient(client).addEventHandler({
 *   name: "paid_orders",
 *   event: "kafka:payments",
 *   actions: [{ action: "start_workflow", start_workflow: { name: "fulfil_order" } }],
 *   active: true,
 * });
 */
export class EventClient {
  constructor(private readonly client: ConductorClient) {}

  /** Reads all event handlers. @see GET /event */
  getAllEventHandlers(options?: CallOptions): Promise<EventHandler[]> {
    return EventResource.getEventHandlers({ ...options, client: this.client });
  }

  /**
   * Reads the handlers of one event.
   *
   * @param event such as `kafka:payments`; not the name of a handler.
   * @see GET /event/{event}
   */
  getEventHandlersForEvent(
    event: string,
    activeOnly = false,
    options?: CallOptions,
  ): Promise<EventHandler[]> {
    const query = { activeOnly };
    return EventResource.getEventHandlersForEvent({
      ...options,
      client: this.client,
      path: { event },
      query,
    });
  }

  /**
   * Reads an event handler by its name; Orkes only.
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is none, also where the server answers nothing then.
   * @see GET /event/handler/{name}
   */
  async getEventHandlerByName(eventHandlerName: string, options?: CallOptions): Promise<EventHandler> {
    const call = this.#of(eventHandlerName, options);
    const found: EventHandler | undefined = await EventResource.getEventHandlerByName(call);
    return found ?? missing(`event handler "${eventHandlerName}"`);
  }

  /**
   * Adds an event handler.
   *
   * @throws {ConductorSdkError} REJECTED when it is invalid; on OSS also when there is one of this name.
   * @see POST /event
   */
  addEventHandler(eventHandler: EventHandler, options?: CallOptions): Promise<void> {
    return this.addEventHandlers([eventHandler], options);
  }

  /**
   * Adds event handlers. Orkes takes the list at once. OSS cannot read a list (500): they are then sent one by one, in order, and
   * those before a refused one stay. Nothing is sent for an empty list.
   *
   * @throws {ConductorSdkError} REJECTED when it is invalid; on OSS also when there is one of this name.
   * @see POST /event
   */
  async addEventHandlers(eventHandlers: readonly EventHandler[], options?: CallOptions): Promise<void> {
    if (eventHandlers.length === 0) return;
    const call = { ...options, client: this.client };
    const list = [...eventHandlers];
    await EventResource.addEventHandler({ ...call, body: list }).catch(async (cause: unknown) => {
      if (!isUnreadable(cause)) throw cause;
      for (const body of list) await EventResource.addEventHandler({ ...call, body });
    });
  }

  /**
   * Replaces the event handler of the same name.
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is none; REJECTED instead on OSS.
   * @see PUT /event
   */
  async updateEventHandler(eventHandler: EventHandler, options?: CallOptions): Promise<void> {
    await EventResource.updateEventHandler({ ...options, client: this.client, body: eventHandler });
  }

  /**
   * Removes an event handler.
   *
   * @throws {ConductorSdkError} REJECTED when there is none, on OSS.
   * @see DELETE /event/{name}
   */
  async removeEventHandler(name: string, options?: CallOptions): Promise<void> {
    await EventResource.removeEventHandlerStatus(this.#of(name, options));
  }

  /** Hands an event over as if it had come from a queue; Orkes only. @see POST /event/handleIncomingEvent */
  async handleIncomingEvent(data: Readonly<Record<string, unknown>>, options?: CallOptions): Promise<void> {
    await EventResource.handleIncomingEvent({ ...options, client: this.client, body: { ...data } });
  }

  /** Reads what is configured for each queue, as JSON texts by queue; Orkes only. @see GET /event/queue/config */
  getAllQueueConfigs(options?: CallOptions): Promise<Record<string, string>> {
    return EventResource.getEventQueueConfigs({ ...options, client: this.client });
  }

  /**
   * Reads what is configured for a queue; Orkes only.
   *
   * @throws {ConductorSdkError} NOT_FOUND when nothing is.
   * @see GET /event/queue/config/{queueType}/{queueName}
   */
  async getQueueConfig(
    queueType: string,
    queueName: string,
    options?: CallOptions,
  ): Promise<Record<string, unknown>> {
    const call = { ...options, client: this.client, path: { queueType, queueName } };
    const found: Record<string, unknown> | undefined = await EventResource.getQueueConfig(call);
    return found === undefined || Object.keys(found).length === 0
      ? missing(`configuration of the queue "${queueType}:${queueName}"`)
      : found;
  }

  /**
   * Configures a queue; Orkes only.
   *
   * @param config JSON text, sent as it is.
   * @see PUT /event/queue/config/{queueType}/{queueName}
   */
  async putQueueConfig(
    queueType: string,
    queueName: string,
    config: string,
    options?: CallOptions,
  ): Promise<void> {
    const call = { ...options, client: this.client, path: { queueType, queueName } };
    await EventResource.putQueueConfig({ ...call, body: config });
  }

  /** Forgets the configuration of a queue; Orkes only. @see DELETE /event/queue/config/{queueType}/{queueName} */
  async deleteQueueConfig(queueType: string, queueName: string, options?: CallOptions): Promise<void> {
    const path = { queueType, queueName };
    await EventResource.deleteQueueConfig({ ...options, client: this.client, path });
  }

  /** Sends a message through a queue and tells whether it arrived; Orkes only. @see POST /event/queue/connectivity */
  testConnectivity(input: ConnectivityTestInput, options?: CallOptions): Promise<ConnectivityTestResult> {
    return EventResource.testConnectivity({ ...options, client: this.client, body: input });
  }

  /** Reads an example of an event handler; Orkes only. @see GET /event/handler/ */
  test(options?: CallOptions): Promise<EventHandler> {
    return EventResource.getExampleEventHandler({ ...options, client: this.client });
  }

  /** Reads which handlers did something lately, in numbers; Orkes only. @see GET /event/execution */
  async getAllActiveEventHandlers(options?: CallOptions): Promise<SearchResultHandledEventResponse> {
    const answer = await EventResource.getEventHandlerActivity({ ...options, client: this.client });
    return inNumbers(answer, "GET /event/execution");
  }

  /**
   * Reads what a handler did; Orkes only.
   *
   * @param from only what happened since then, in epoch milliseconds.
   * @see GET /event/execution/{eventHandlerName}
   */
  getEventExecutions(
    eventHandlerName: string,
    from?: number,
    options?: CallOptions,
  ): Promise<ExtendedEventExecution[]> {
    const call = { ...options, client: this.client, path: { eventHandlerName } };
    return EventResource.getEventExecutions({ ...call, query: { from } });
  }

  /**
   * Reads all handlers with the number of their messages; Orkes only.
   *
   * @param from only messages since then, in epoch milliseconds.
   * @see GET /event/message
   */
  async getEventHandlersWithStats(
    from?: number,
    options?: CallOptions,
  ): Promise<SearchResultHandledEventResponse> {
    const call = { ...options, client: this.client, query: { from } };
    return inNumbers(await EventResource.getEventHandlersWithStats(call), "GET /event/message");
  }

  /**
   * Reads the messages of an event; Orkes only.
   *
   * @param from only messages since then, in epoch milliseconds.
   * @see GET /event/message/{event}
   */
  getEventMessages(event: string, from?: number, options?: CallOptions): Promise<EventMessage[]> {
    return EventResource.getEventMessages({
      ...options,
      client: this.client,
      path: { event },
      query: { from },
    });
  }

  /** Reads the tags of an event handler; Orkes only. @see GET /event/{name}/tags */
  getTagsForEventHandler(name: string, options?: CallOptions): Promise<Tag[]> {
    return EventResource.getTagsForEventHandler(this.#of(name, options));
  }

  /** Adds tags to an event handler; Orkes only. @see PUT /event/{name}/tags */
  async putTagForEventHandler(name: string, tags: readonly Tag[], options?: CallOptions): Promise<void> {
    await EventResource.putTagForEventHandler({ ...this.#of(name, options), body: [...tags] });
  }

  /** Takes tags away from an event handler; Orkes only. @see DELETE /event/{name}/tags */
  async deleteTagsForEventHandler(name: string, tags: readonly Tag[], options?: CallOptions): Promise<void> {
    await EventResource.deleteTagForEventHandler({ ...this.#of(name, options), body: [...tags] });
  }

  /** Takes a tag away from an event handler; Orkes only. @see DELETE /event/{name}/tags */
  deleteTagForEventHandler(name: string, tag: Tag, options?: CallOptions): Promise<void> {
    return this.deleteTagsForEventHandler(name, [tag], options);
  }

  #of(name: string, options: CallOptions | undefined) {
    return { ...options, client: this.client, path: { name } };
  }
}

/** What a server answers that expects one handler and gets a list. */
function isUnreadable(cause: unknown): boolean {
  return ConductorSdkError.is(cause) && cause.code === "REJECTED" && cause.status === 500;
}

/** OSS takes the last word of these paths for an event, and answers its handlers: none. */
function inNumbers(
  answer: SearchResultHandledEventResponse,
  operation: string,
): SearchResultHandledEventResponse {
  if (Array.isArray(answer)) throw needsOrkes(operation);
  return answer;
}

function missing(what: string): never {
  throw new ConductorSdkError("NOT_FOUND", `the server has no ${what}`);
}
