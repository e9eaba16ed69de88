package org.zhengwu.api.http.identity;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.Creates;
import org.zhengwu.api.http.HttpHeader;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.AccountDraft;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.PasswordResetDraft;

/** Accounts (账号) over HTTP. */
@Path("v1/accounts")
@Tag(name = "identity", description = "身份、机构与行政区划")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AccountsHttp {

    @POST
    @Creates("v1/accounts/{id}")
    @Operation(summary = "开户")
    @APIResponseSchema(value = Account.class, responseCode = "201", responseDescription = "账号")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "409", description = "账号名已被使用")
    Account open(@HeaderParam(HttpHeader.IDEMPOTENCY_KEY) IdempotencyKey key, AccountDraft draft);

    @GET
    @Operation(summary = "列出账号，按账号名")
    @APIResponse(responseCode = "200", description = "一页账号")
    @APIResponse(responseCode = "403", description = "无权办理")
    Page<Account> list(@QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("{id}")
    @Operation(summary = "查看账号")
    @APIResponse(responseCode = "200", description = "账号")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个账号，或不在查询范围内")
    Account find(@PathParam("id") AccountId id);

    @POST
    @Path("{id}/closure")
    @Operation(summary = "销户，并结束其会话（SEC-003）")
    @APIResponse(responseCode = "200", description = "已关闭的账号")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个账号，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "账号已关闭")
    @APIResponse(responseCode = "412", description = "该记录已被他人改动")
    Account close(@PathParam("id") AccountId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision);

    @PUT
    @Path("{id}/password")
    @Operation(summary = "重设初始密码，解除锁定，并结束其会话")
    @APIResponse(responseCode = "200", description = "账号")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个账号，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "账号已关闭")
    @APIResponse(responseCode = "412", description = "该记录已被他人改动")
    Account resetPassword(
            @PathParam("id") AccountId id,
            @HeaderParam(HttpHeader.IF_MATCH) Revision revision,
            PasswordResetDraft draft);

    @GET
    @Path("{id}/grants")
    @Operation(summary = "列出账号的授权，含过去与将来的")
    @APIResponse(responseCode = "200", description = "授权，旧的在前")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个账号，或不在查询范围内")
    List<HeldGrant> grants(@PathParam("id") AccountId id);
}
