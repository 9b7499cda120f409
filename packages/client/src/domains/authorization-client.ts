import {
  type AuthorizationRequest,
  AuthorizationResource,
  type CallOptions,
  type ExtendedConductorUser,
  type ExtendedGroup,
  type GrantedAccessResponse,
  GroupResource,
  type SubjectRef,
  type TargetType,
  TokenResource,
  type UpsertGroupRequest,
  type UpsertUserRequest,
  UserResource,
} from "@baton/api";
import type { ConductorClient } from "../conductor-client";

/**
 * Users, groups and what they may do. Every method rejects with a `ConductorSdkError`. Orkes only.
 *
 * @example
 * const authorization = new AuthorizationClient(client);
 * await authorization.upsertGroup("shop", { description: "Shop team", roles: ["USER"] });
 * await authorization.grantPermissions({
 *   subject: { type: "GROUP", id: "shop" },
 *   target: { type: "WORKFLOW_DEF", id: "fulfil_order" },
 *   access: ["READ", "EXECUTE"],
 * });
 */
export class AuthorizationClient {
  constructor(private readonly client: ConductorClient) {}

  /**
   * Says who is signed in.
   *
   * @param claims adds what the token says.
   * @see GET /token/userInfo
   */
  getUserInfo(claims = false, options?: CallOptions): Promise<Record<string, unknown>> {
    return TokenResource.getUserInfo({ ...options, client: this.client, query: { claims } });
  }

  /** Allows a user, group or role to do something. @see POST /auth/authorization */
  async grantPermissions(request: AuthorizationRequest, options?: CallOptions): Promise<void> {
    await AuthorizationResource.grantPermissions({ ...options, client: this.client, body: request });
  }

  /** Says who may do what with a thing: users, groups and roles, by the kind of access. @see GET /auth/authorization/{type}/{id} */
  getPermissions(type: TargetType, id: string, options?: CallOptions): Promise<Record<string, SubjectRef[]>> {
    return AuthorizationResource.getPermissions({ ...options, client: this.client, path: { type, id } });
  }

  /** Takes permissions away. @see DELETE /auth/authorization */
  async removePermissions(request: AuthorizationRequest, options?: CallOptions): Promise<void> {
    await AuthorizationResource.removePermissions({ ...options, client: this.client, body: request });
  }

  /** Creates or changes a user. @see PUT /users/{id} */
  upsertUser(id: string, request: UpsertUserRequest, options?: CallOptions): Promise<ExtendedConductorUser> {
    return UserResource.upsertUser({ ...options, client: this.client, path: { id }, body: request });
  }

  /**
   * Reads a user.
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is none.
   * @see GET /users/{id}
   */
  getUser(id: string, options?: CallOptions): Promise<ExtendedConductorUser> {
    return UserResource.getUser({ ...options, client: this.client, path: { id } });
  }

  /**
   * Reads all users.
   *
   * @param apps includes the users that applications sign in as.
   * @see GET /users
   */
  listUsers(apps = false, options?: CallOptions): Promise<ExtendedConductorUser[]> {
    return UserResource.listUsers({ ...options, client: this.client, query: { apps } });
  }

  /** Removes a user. @see DELETE /users/{id} */
  async deleteUser(id: string, options?: CallOptions): Promise<void> {
    await UserResource.deleteUser({ ...options, client: this.client, path: { id } });
  }

  /**
   * Says what a user may do with a thing, by the kind of access.
   *
   * @param type the kind of thing, such as `WORKFLOW_DEF`.
   * @see GET /users/{userId}/checkPermissions
   */
  checkPermissions(
    userId: string,
    type: string,
    id: string,
    options?: CallOptions,
  ): Promise<Record<string, unknown>> {
    const query = { type, id };
    return UserResource.checkPermissions({ ...options, client: this.client, path: { userId }, query });
  }

  /** Lists what a user may do, and with what. @see GET /users/{userId}/permissions */
  getGrantedPermissionsForUser(userId: string, options?: CallOptions): Promise<GrantedAccessResponse> {
    const path = { userId };
    return UserResource.getGrantedPermissionsForUser({ ...options, client: this.client, path });
  }

  /** Creates or changes a group. @see PUT /groups/{id} */
  upsertGroup(id: string, request: UpsertGroupRequest, options?: CallOptions): Promise<ExtendedGroup> {
    return GroupResource.upsertGroup({ ...options, client: this.client, path: { id }, body: request });
  }

  /**
   * Reads a group.
   *
   * @throws {ConductorSdkError} NOT_FOUND when there is none.
   * @see GET /groups/{id}
   */
  getGroup(id: string, options?: CallOptions): Promise<ExtendedGroup> {
    return GroupResource.getGroup({ ...options, client: this.client, path: { id } });
  }

  /** Reads all groups. @see GET /groups */
  listGroups(options?: CallOptions): Promise<ExtendedGroup[]> {
    return GroupResource.listGroups({ ...options, client: this.client });
  }

  /** Removes a group. @see DELETE /groups/{id} */
  async deleteGroup(id: string, options?: CallOptions): Promise<void> {
    await GroupResource.deleteGroup({ ...options, client: this.client, path: { id } });
  }

  /** Puts a user into a group. @see POST /groups/{groupId}/users/{userId} */
  async addUserToGroup(groupId: string, userId: string, options?: CallOptions): Promise<void> {
    await GroupResource.addUserToGroup({ ...options, client: this.client, path: { groupId, userId } });
  }

  /** Puts users into a group. @see POST /groups/{groupId}/users */
  async addUsersToGroup(groupId: string, userIds: readonly string[], options?: CallOptions): Promise<void> {
    const body = [...userIds];
    await GroupResource.addUsersToGroup({ ...options, client: this.client, path: { groupId }, body });
  }

  /** Reads the users of a group. @see GET /groups/{id}/users */
  getUsersInGroup(id: string, options?: CallOptions): Promise<ExtendedConductorUser[]> {
    return GroupResource.getUsersInGroup({ ...options, client: this.client, path: { id } });
  }

  /** Takes a user out of a group. @see DELETE /groups/{groupId}/users/{userId} */
  async removeUserFromGroup(groupId: string, userId: string, options?: CallOptions): Promise<void> {
    await GroupResource.removeUserFromGroup({ ...options, client: this.client, path: { groupId, userId } });
  }

  /** Takes users out of a group. @see DELETE /groups/{groupId}/users */
  async removeUsersFromGroup(
    groupId: string,
    userIds: readonly string[],
    options?: CallOptions,
  ): Promise<void> {
    const body = [...userIds];
    await GroupResource.removeUsersFromGroup({ ...options, client: this.client, path: { groupId }, body });
  }

  /** Lists what the members of a group may do, and with what. @see GET /groups/{groupId}/permissions */
  getGrantedPermissionsForGroup(groupId: string, options?: CallOptions): Promise<GrantedAccessResponse> {
    const path = { groupId };
    return GroupResource.getGrantedPermissionsForGroup({ ...options, client: this.client, path });
  }
}
