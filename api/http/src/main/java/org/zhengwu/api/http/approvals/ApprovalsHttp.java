package org.zhengwu.api.http.approvals;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Page;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.HttpHeader;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.ReviewDraft;

/** Approvals (事务审批) over HTTP. */
@Path("v1/approvals")
@Tag(name = "approvals", description = "事务审批")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ApprovalsHttp {

    @GET
    @Operation(summary = "列出本机关的审批，等待最久的在前")
    @APIResponse(responseCode = "200", description = "一页审批")
    @APIResponse(responseCode = "400", description = "查询条件有误")
    Page<Approval> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("{id}")
    @Operation(summary = "查看一项审批")
    @APIResponse(responseCode = "200", description = "审批")
    @APIResponse(responseCode = "404", description = "没有这项审批，或无权查看")
    Approval find(@PathParam("id") ApprovalId id);

    @GET
    @Path("{id}/flow")
    @Operation(summary = "查看一项审批所依的流程版本")
    @APIResponse(responseCode = "200", description = "流程的版本；审批开始后不再改变")
    @APIResponse(responseCode = "404", description = "没有这项审批，或无权查看")
    FlowDefinition findFlowOf(@PathParam("id") ApprovalId id);

    @POST
    @Path("{id}/review")
    @Operation(
            summary = "审核：同意（AGREE）或驳回（SEND_BACK）",
            description = "同意后按流程进入下一环节；驳回可指明退回的环节（toStep），未指明的退回承办人，该次审批结束")
    @APIResponse(responseCode = "200", description = "审核后的审批")
    @APIResponse(responseCode = "400", description = "审核意见有误")
    @APIResponse(responseCode = "409", description = "当前状态不允许审核，该环节不由此人签署，或此人就是承办人、已签署过")
    @APIResponse(responseCode = "412", description = "审批已被他人改动")
    Approval review(
            @PathParam("id") ApprovalId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision, ReviewDraft review);
}
