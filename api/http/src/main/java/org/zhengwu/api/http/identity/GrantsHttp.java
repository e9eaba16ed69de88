package org.zhengwu.api.http.identity;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.Creates;
import org.zhengwu.api.http.HttpHeader;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.GrantId;
import org.zhengwu.api.technical.identity.HeldGrant;

/** Grants (授权) over HTTP. */
@Path("v1/grants")
@Tag(name = "identity", description = "身份、机构与行政区划")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface GrantsHttp {

    @POST
    @Creates("v1/accounts/{account}/grants")
    @Operation(summary = "授权（SEC-003、SEC-004、SEC-009）")
    @APIResponseSchema(value = HeldGrant.class, responseCode = "201", responseDescription = "授权")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "409", description = "与已有角色互斥、自我授权，或使开发运维人员接触生产数据")
    HeldGrant give(@HeaderParam(HttpHeader.IDEMPOTENCY_KEY) IdempotencyKey key, GrantDraft draft);

    @DELETE
    @Path("{id}")
    @Operation(summary = "收回授权，下一次调用即生效")
    @APIResponse(responseCode = "204", description = "已收回")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个授权，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "授权已收回")
    @APIResponse(responseCode = "412", description = "该记录已被他人改动")
    void revoke(@PathParam("id") GrantId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision);
}
