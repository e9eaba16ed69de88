package org.zhengwu.api.http.identity;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.Creates;
import org.zhengwu.api.http.HttpHeader;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.CorrectionDecisionDraft;
import org.zhengwu.api.technical.identity.CorrectionId;
import org.zhengwu.api.technical.identity.NameCorrectionDraft;

/** Requests of parties to have their name on file corrected (更正, PIP-004) over HTTP. */
@Path("v1/corrections")
@Tag(name = "identity", description = "身份、机构与行政区划")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface CorrectionsHttp {

    @POST
    @Creates("v1/parties/{party}/corrections")
    @Operation(summary = "申请更正登记的姓名或名称，由所选机关的窗口核实；仅限本人、法定代表人和监护人")
    @APIResponseSchema(value = Correction.class, responseCode = "201", responseDescription = "待核实的更正申请")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个服务对象，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "已有一件更正申请待核实，或经办人和受托人不得申请")
    Correction request(@HeaderParam(HttpHeader.IDEMPOTENCY_KEY) IdempotencyKey key, NameCorrectionDraft draft);

    @GET
    @Operation(summary = "列出本机关窗口待核实的更正申请，旧的在前")
    @APIResponse(responseCode = "200", description = "一页更正申请，个人信息已脱敏")
    @APIResponse(responseCode = "403", description = "无权办理")
    Page<Correction> waiting(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor);

    @POST
    @Path("{id}/decision")
    @Operation(summary = "核实后更正，或说明理由不予更正", description = "更正的，填写证件所载的姓名或名称，须与申请的一致；不予更正的，必须说明理由")
    @APIResponse(responseCode = "200", description = "已办结的更正申请")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这件更正申请，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "该申请已办结")
    @APIResponse(responseCode = "412", description = "该记录已被他人改动")
    Correction decide(
            @PathParam("id") CorrectionId id,
            @HeaderParam(HttpHeader.IF_MATCH) Revision revision,
            CorrectionDecisionDraft draft);
}
