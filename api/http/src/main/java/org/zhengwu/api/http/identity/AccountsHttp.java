package org.zhengwu.api.http.identity;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
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
import org.zhengwu.api.http.MediaTypes;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.AccountDraft;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.PasswordResetDraft;
import org.zhengwu.api.technical.identity.TakeoverReport;

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

    @DELETE
    @Path("{id}/second-factor")
    @Operation(summary = "重置账号的二次认证，并结束其会话（SEC-014）")
    @APIResponse(responseCode = "200", description = "账号")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个账号，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "账号没有开启二次认证，或已关闭；或者是本人的账号")
    @APIResponse(responseCode = "412", description = "该记录已被他人改动")
    Account resetSecondFactor(@PathParam("id") AccountId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision);

    @GET
    @Path("{id}/grants")
    @Operation(summary = "列出账号的授权，含过去与将来的")
    @APIResponse(responseCode = "200", description = "授权，旧的在前")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个账号，或不在查询范围内")
    List<HeldGrant> grants(@PathParam("id") AccountId id);

    /** Safe to repeat, so it needs no key. */
    @POST
    @Path("imports")
    @Consumes(MediaType.WILDCARD)
    @RequestBody(
            description = "CSV（UTF-8），或 XLSX 的第一个工作表：name,holder,password，可带中文或英文标题行",
            required = true,
            content = {
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Operation(summary = "批量开户（系统接管）", description = "已有的同名同人账号不变，口令不动；同名不同人的被拒。报告不重复行中的任何内容")
    @APIResponse(responseCode = "200", description = "导入报告：新增或变更、未变、被拒各行")
    @APIResponse(responseCode = "400", description = "标题行不符，行数过多，或文件无法读到结尾；没有导入任何一行")
    @APIResponse(responseCode = "403", description = "无权办理")
    TakeoverReport importLines(InputStream lines);
}
