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
import org.zhengwu.api.technical.identity.Representation;
import org.zhengwu.api.technical.identity.RepresentationDraft;
import org.zhengwu.api.technical.identity.RepresentationId;

/** The right to act for a party (代理关系, LIC-018) over HTTP. */
@Path("v1/representations")
@Tag(name = "identity", description = "身份、机构与行政区划")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface RepresentationsHttp {

    @POST
    @Creates("v1/parties/{party}/representations")
    @Operation(summary = "建立代理关系（经办人、委托、监护）")
    @APIResponseSchema(value = Representation.class, responseCode = "201", responseDescription = "代理关系")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个服务对象，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "只有服务对象本身或其法定代表人可以指定他人")
    Representation begin(@HeaderParam(HttpHeader.IDEMPOTENCY_KEY) IdempotencyKey key, RepresentationDraft draft);

    @DELETE
    @Path("{id}")
    @Operation(summary = "终止代理关系")
    @APIResponse(responseCode = "204", description = "已终止")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个代理关系，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "代理关系已终止")
    @APIResponse(responseCode = "412", description = "该记录已被他人改动")
    void end(@PathParam("id") RepresentationId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision);
}
