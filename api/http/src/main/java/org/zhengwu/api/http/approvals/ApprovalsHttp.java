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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Page;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.HttpHeader;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ColleagueDraft;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.OpinionDraft;
import org.zhengwu.api.technical.approvals.PossibleSigner;
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
            @Parameter(description = "只列等待本人签署的") @QueryParam("mine") @Nullable Boolean mine,
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

    @GET
    @Path("{id}/possible-signers")
    @Operation(summary = "列出可以接办该环节或受托提出意见的本机关人员", description = "该环节不由本人签署的，列表为空")
    @APIResponse(responseCode = "200", description = "人员；姓名已脱敏")
    @APIResponse(responseCode = "404", description = "没有这项审批，或无权查看")
    List<PossibleSigner> possibleSigners(@PathParam("id") ApprovalId id);

    @POST
    @Path("{id}/review")
    @Operation(summary = "审核：同意（AGREE）或驳回（SEND_BACK）", description = "同意后按流程进入下一环节；驳回可指明退回的环节（toStep），未指明的退回承办人，该次审批结束")
    @APIResponse(responseCode = "200", description = "审核后的审批")
    @APIResponse(responseCode = "400", description = "审核意见有误")
    @APIResponse(responseCode = "409", description = "当前状态不允许审核，该环节不由此人签署，或此人就是承办人、已签署过")
    @APIResponse(responseCode = "412", description = "审批已被他人改动")
    Approval review(
            @PathParam("id") ApprovalId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision, ReviewDraft review);

    @POST
    @Path("{id}/transfer")
    @Operation(summary = "转办：由本机关另一名可签署的人员代为签署")
    @APIResponse(responseCode = "200", description = "转办后的审批")
    @APIResponse(responseCode = "400", description = "不是本机关可签署该环节的人员")
    @APIResponse(responseCode = "404", description = "没有这项审批，或无权查看")
    @APIResponse(responseCode = "412", description = "审批已被他人改动")
    @APIResponse(responseCode = "409", description = "当前状态不允许，该环节不由此人签署，或受托人已签署过或就是承办人")
    Approval transfer(
            @PathParam("id") ApprovalId id,
            @HeaderParam(HttpHeader.IF_MATCH) Revision revision,
            ColleagueDraft colleague);

    @POST
    @Path("{id}/signers")
    @Operation(summary = "加签：增加本机关一名签署人")
    @APIResponse(responseCode = "200", description = "加签后的审批")
    @APIResponse(responseCode = "400", description = "不是本机关可签署的人员，或已在签署人之列")
    @APIResponse(responseCode = "404", description = "没有这项审批，或无权查看")
    @APIResponse(responseCode = "412", description = "审批已被他人改动")
    @APIResponse(responseCode = "409", description = "当前状态不允许，该环节不由此人签署，或新增的人已签署过或就是承办人")
    Approval addSigner(
            @PathParam("id") ApprovalId id,
            @HeaderParam(HttpHeader.IF_MATCH) Revision revision,
            ColleagueDraft colleague);

    @POST
    @Path("{id}/delegation")
    @Operation(summary = "委派：请本机关一名可签署的人员提出意见，之后仍由委派人签署")
    @APIResponse(responseCode = "200", description = "已委派的审批")
    @APIResponse(responseCode = "400", description = "不是本机关可签署该环节的人员，是委派人自己，或已在签署人之列")
    @APIResponse(responseCode = "404", description = "没有这项审批，或无权查看")
    @APIResponse(responseCode = "412", description = "审批已被他人改动")
    @APIResponse(responseCode = "409", description = "当前状态不允许，该环节不由此人签署，或受托人已签署过或就是承办人")
    Approval delegate(
            @PathParam("id") ApprovalId id,
            @HeaderParam(HttpHeader.IF_MATCH) Revision revision,
            ColleagueDraft colleague);

    @POST
    @Path("{id}/delegation/opinion")
    @Operation(summary = "受托人提出意见，签名留存，之后由委派人签署")
    @APIResponse(responseCode = "200", description = "已记录意见的审批")
    @APIResponse(responseCode = "400", description = "意见有误")
    @APIResponse(responseCode = "404", description = "没有这项审批，或无权查看")
    @APIResponse(responseCode = "412", description = "审批已被他人改动")
    @APIResponse(responseCode = "409", description = "当前状态不允许，或没有委派给此人")
    Approval giveOpinion(
            @PathParam("id") ApprovalId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision, OpinionDraft opinion);

    @POST
    @Path("{id}/delegation/withdrawal")
    @Operation(summary = "收回委派：受托人提出意见之前，由委派人收回")
    @APIResponse(responseCode = "200", description = "已收回委派的审批")
    @APIResponse(responseCode = "404", description = "没有这项审批，或无权查看")
    @APIResponse(responseCode = "412", description = "审批已被他人改动")
    @APIResponse(responseCode = "409", description = "当前状态不允许，或此人没有委派")
    Approval withdrawDelegation(@PathParam("id") ApprovalId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision);

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "撤回：提请审批的承办人在决定之前撤回")
    @APIResponse(responseCode = "200", description = "已撤回的审批")
    @APIResponse(responseCode = "404", description = "没有这项审批，或无权查看")
    @APIResponse(responseCode = "412", description = "审批已被他人改动")
    @APIResponse(responseCode = "409", description = "审批已结束，或不由此人提请")
    Approval withdraw(@PathParam("id") ApprovalId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision);

    @POST
    @Path("{id}/urging")
    @Operation(summary = "催办：提请审批的承办人提醒待签署的人员")
    @APIResponse(responseCode = "200", description = "已催办的审批")
    @APIResponse(responseCode = "404", description = "没有这项审批，或无权查看")
    @APIResponse(responseCode = "412", description = "审批已被他人改动")
    @APIResponse(responseCode = "409", description = "审批已结束，或不由此人提请")
    @APIResponse(responseCode = "429", description = "刚催办过，须稍后再催")
    Approval urge(@PathParam("id") ApprovalId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision);
}
