package org.zhengwu.api.http.cases;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Page;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.ApplicantIdentity;
import org.zhengwu.api.application.cases.Assigned;
import org.zhengwu.api.application.cases.AssigneeDraft;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseForm;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.application.cases.CorrectionDraft;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.DeliveryDraft;
import org.zhengwu.api.application.cases.DocumentPreview;
import org.zhengwu.api.application.cases.ExtensionDraft;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.cases.IdentityLook;
import org.zhengwu.api.application.cases.Light;
import org.zhengwu.api.application.cases.LimitTally;
import org.zhengwu.api.application.cases.PossibleAssignee;
import org.zhengwu.api.application.cases.RefusalDraft;
import org.zhengwu.api.application.cases.SupplementDraft;
import org.zhengwu.api.application.cases.SupplementNoticeDraft;
import org.zhengwu.api.application.cases.SuspensionDraft;
import org.zhengwu.api.application.cases.VerificationDraft;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.http.Creates;
import org.zhengwu.api.http.HttpHeader;
import org.zhengwu.api.technical.deadlines.Deadline;

/** Cases (办件) over HTTP. */
@Path("v1/cases")
@Tag(name = "cases", description = "办件")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface CasesHttp {

    @POST
    @Creates("v1/cases/{id}")
    @Operation(summary = "起草一份申请")
    @APIResponseSchema(value = Case.class, responseCode = "201", responseDescription = "草稿")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "409", description = "该事项不依申请办理")
    Case create(@HeaderParam(HttpHeader.IDEMPOTENCY_KEY) IdempotencyKey key, CaseDraft draft);

    @PUT
    @Path("{id}")
    @Operation(summary = "修改草稿，或当场更正")
    @APIResponse(responseCode = "200", description = "修改后的办件")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "409", description = "当前状态不能修改")
    @APIResponse(responseCode = "412", description = "办件已被他人改动")
    Case change(@PathParam("id") CaseId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision, CaseDraft draft);

    @POST
    @Path("{id}/submission")
    @Operation(summary = "提交，取得办件编号（ITM-012）")
    @APIResponse(responseCode = "200", description = "办理后的办件")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "当前状态或法律规则不允许，说明可以办理的步骤或所依据的规则")
    @APIResponse(responseCode = "412", description = "办件已被他人改动")
    Case submit(@PathParam("id") CaseId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision);

    @POST
    @Path("{id}/correction")
    @Operation(summary = "允许申请人当场更正（LIC-001）")
    @APIResponse(responseCode = "200", description = "办理后的办件")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "当前状态或法律规则不允许，说明可以办理的步骤或所依据的规则")
    @APIResponse(responseCode = "412", description = "办件已被他人改动")
    Case correct(
            @PathParam("id") CaseId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision, CorrectionDraft draft);

    @POST
    @Path("{id}/supplement-notice")
    @Operation(summary = "一次性告知需要补正的全部内容（LIC-001）")
    @APIResponse(responseCode = "200", description = "办理后的办件")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "当前状态或法律规则不允许，说明可以办理的步骤或所依据的规则")
    @APIResponse(responseCode = "412", description = "办件已被他人改动")
    Case requestSupplement(
            @PathParam("id") CaseId id,
            @HeaderParam(HttpHeader.IF_MATCH) Revision revision,
            SupplementNoticeDraft draft);

    @POST
    @Path("{id}/supplement")
    @Operation(summary = "申请人补正告知书列明的全部内容")
    @APIResponse(responseCode = "200", description = "办理后的办件")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "当前状态或法律规则不允许，说明可以办理的步骤或所依据的规则")
    @APIResponse(responseCode = "412", description = "办件已被他人改动")
    Case supplement(
            @PathParam("id") CaseId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision, SupplementDraft draft);

    @POST
    @Path("{id}/acceptance")
    @Operation(summary = "受理，出具受理通知书（LIC-003）")
    @APIResponse(responseCode = "200", description = "办理后的办件")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "当前状态或法律规则不允许，说明可以办理的步骤或所依据的规则")
    @APIResponse(responseCode = "412", description = "办件已被他人改动")
    Case accept(@PathParam("id") CaseId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision);

    @POST
    @Path("{id}/refusal")
    @Operation(summary = "不予受理、告知无需申请或告知有权机关（LIC-001、LIC-003）")
    @APIResponse(responseCode = "200", description = "办理后的办件")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "当前状态或法律规则不允许，说明可以办理的步骤或所依据的规则")
    @APIResponse(responseCode = "412", description = "办件已被他人改动")
    Case refuse(@PathParam("id") CaseId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision, RefusalDraft draft);

    @POST
    @Path("{id}/suspension")
    @Operation(summary = "启动特别程序，停止计时并书面告知（LIC-007）")
    @APIResponse(responseCode = "200", description = "办理后的办件")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "当前状态或法律规则不允许，说明可以办理的步骤或所依据的规则")
    @APIResponse(responseCode = "412", description = "办件已被他人改动")
    Case suspend(
            @PathParam("id") CaseId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision, SuspensionDraft draft);

    @POST
    @Path("{id}/resumption")
    @Operation(summary = "结束特别程序，恢复计时（LIC-007）")
    @APIResponse(responseCode = "200", description = "办理后的办件")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "当前状态或法律规则不允许，说明可以办理的步骤或所依据的规则")
    @APIResponse(responseCode = "412", description = "办件已被他人改动")
    Case resume(@PathParam("id") CaseId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision);

    @POST
    @Path("{id}/extension")
    @Operation(summary = "由负责人批准延长期限（LIC-004、LIC-005）")
    @APIResponse(responseCode = "200", description = "办理后的办件")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "当前状态或法律规则不允许，说明可以办理的步骤或所依据的规则")
    @APIResponse(responseCode = "412", description = "办件已被他人改动")
    Case extend(@PathParam("id") CaseId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision, ExtensionDraft draft);

    @POST
    @Path("{id}/verification")
    @Operation(summary = "记录本人的核查（LIC-010）")
    @APIResponse(responseCode = "200", description = "办理后的办件")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "当前状态或法律规则不允许，说明可以办理的步骤或所依据的规则")
    @APIResponse(responseCode = "412", description = "办件已被他人改动")
    Case verify(
            @PathParam("id") CaseId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision, VerificationDraft draft);

    @POST
    @Path("{id}/proposal")
    @Operation(summary = "审核退回后重新报审")
    @APIResponse(responseCode = "200", description = "办理后的办件")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "当前状态或法律规则不允许，说明可以办理的步骤或所依据的规则")
    @APIResponse(responseCode = "412", description = "办件已被他人改动")
    Case propose(@PathParam("id") CaseId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision);

    @POST
    @Path("{id}/decision")
    @Operation(summary = "作出决定（LIC-009）")
    @APIResponse(responseCode = "200", description = "办理后的办件")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "当前状态或法律规则不允许，说明可以办理的步骤或所依据的规则")
    @APIResponse(responseCode = "412", description = "办件已被他人改动")
    Case decide(@PathParam("id") CaseId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision, DecisionDraft draft);

    @POST
    @Path("{id}/acceptance-preview")
    @Operation(summary = "预览受理通知书", description = "只生成文书内容，不受理、不盖章、不保存")
    @APIResponse(responseCode = "200", description = "文书标题和内容（HTML）")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不由本机关办理")
    @APIResponse(responseCode = "409", description = "当前状态不能受理")
    DocumentPreview previewAcceptance(@PathParam("id") CaseId id);

    @POST
    @Path("{id}/supplement-notice-preview")
    @Operation(summary = "预览补正材料一次性告知书", description = "只生成文书内容，不告知、不盖章、不保存")
    @APIResponse(responseCode = "200", description = "文书标题和内容（HTML）")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不由本机关办理")
    @APIResponse(responseCode = "409", description = "当前状态或法律规则不允许要求补正")
    DocumentPreview previewSupplementNotice(@PathParam("id") CaseId id, SupplementNoticeDraft draft);

    @POST
    @Path("{id}/refusal-preview")
    @Operation(summary = "预览不予受理决定书", description = "只生成文书内容，不作出决定、不盖章、不保存")
    @APIResponse(responseCode = "200", description = "文书标题和内容（HTML）")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不由本机关办理")
    @APIResponse(responseCode = "409", description = "当前状态或法律规则不允许不予受理")
    DocumentPreview previewRefusal(@PathParam("id") CaseId id, RefusalDraft draft);

    @POST
    @Path("{id}/suspension-preview")
    @Operation(summary = "预览特别程序告知书", description = "只生成文书内容，不中止期限、不盖章、不保存")
    @APIResponse(responseCode = "200", description = "文书标题和内容（HTML）")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不由本机关办理")
    @APIResponse(responseCode = "409", description = "当前状态不能启动特别程序")
    DocumentPreview previewSuspension(@PathParam("id") CaseId id, SuspensionDraft draft);

    @POST
    @Path("{id}/decision-preview")
    @Operation(summary = "预览决定书", description = "只生成文书内容，不作出决定、不盖章、不保存")
    @APIResponse(responseCode = "200", description = "文书标题和内容（HTML）")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不由本机关办理")
    @APIResponse(responseCode = "409", description = "当前状态不能作出这样的决定")
    DocumentPreview previewDecision(@PathParam("id") CaseId id, DecisionDraft draft);

    @POST
    @Path("{id}/delivery")
    @Operation(summary = "记录送达（LIC-008）")
    @APIResponse(responseCode = "200", description = "办理后的办件")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "当前状态或法律规则不允许，说明可以办理的步骤或所依据的规则")
    @APIResponse(responseCode = "412", description = "办件已被他人改动")
    Case deliver(@PathParam("id") CaseId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision, DeliveryDraft draft);

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "申请人在决定前撤回")
    @APIResponse(responseCode = "200", description = "办理后的办件")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "当前状态或法律规则不允许，说明可以办理的步骤或所依据的规则")
    @APIResponse(responseCode = "412", description = "办件已被他人改动")
    Case withdraw(
            @PathParam("id") CaseId id,
            @HeaderParam(HttpHeader.IF_MATCH) Revision revision,
            @Nullable WithdrawalDraft draft);

    @DELETE
    @Path("{id}")
    @Operation(summary = "删除从未提交的草稿及其材料")
    @APIResponse(responseCode = "204", description = "已删除")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "已提交的办件依法保存，不能删除")
    @APIResponse(responseCode = "412", description = "办件已被他人改动")
    void discard(@PathParam("id") CaseId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision);

    @PUT
    @Path("{id}/assignee")
    @Operation(summary = "认领、分派办件，或退回待认领（CSE-118）", description = "account 为空表示退回待认领；负责人之外的工作人员只能认领无人承办的、退回自己承办的")
    @APIResponse(responseCode = "200", description = "办件")
    @APIResponse(responseCode = "400", description = "该账号在办理机关没有岗位")
    @APIResponse(responseCode = "403", description = "已由他人承办，只有负责人可以改派")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不由本机关办理")
    @APIResponse(responseCode = "409", description = "办件不在办理中")
    @APIResponse(responseCode = "412", description = "办件已被他人改动")
    Case assign(@PathParam("id") CaseId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision, AssigneeDraft draft);

    @GET
    @Path("{id}/possible-assignees")
    @Operation(summary = "列出可以承办的工作人员")
    @APIResponse(responseCode = "200", description = "办理机关的工作人员，按账号名排列")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不由本机关办理")
    List<PossibleAssignee> possibleAssignees(@PathParam("id") CaseId id);

    /**
     * Lists the caller's own cases, or those that the caller's organ has to handle.
     *
     * @param mine present for the own ones, whatever its value
     * @param inbox present for those of the organ, whatever its value
     * @param light how close the nearest end is today
     * @param organ the organ that handles them
     * @param division the division of their items
     * @param handled whether only those in which the caller took a step are asked for
     * @param assigned to whom of the staff they are assigned
     * @param among the cases that alone are asked for; none stands for all
     */
    @GET
    @Operation(summary = "列出本人的办件（mine），或本机关待办的办件（inbox，超期在前）")
    @APIResponse(responseCode = "200", description = "一页办件")
    @APIResponse(responseCode = "400", description = "mine 和 inbox 须恰好给出一个")
    Page<CaseSummary> list(
            @QueryParam("mine") @Nullable String mine,
            @QueryParam("inbox") @Nullable String inbox,
            @QueryParam("state") @Nullable CaseState state,
            @QueryParam("light") @Nullable Light light,
            @Parameter(description = "只列由该机关办理的") @QueryParam("organ") @Nullable OrganId organ,
            @Parameter(description = "只列事项属于该区划的") @QueryParam("division") @Nullable DivisionId division,
            @Parameter(description = "true：只列本人经办过的") @QueryParam("handled") @Nullable Boolean handled,
            @Parameter(description = "只列由本人承办的，或尚无承办人的") @QueryParam("assigned") @Nullable Assigned assigned,
            @Parameter(description = "只列这些办件，最多 100 个") @QueryParam("id") @Nullable List<CaseId> among,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("limits")
    @Operation(summary = "时限监督：按机关和区划统计未办结办件的红黄绿灯", description = "各灯的件数与同一天按 light 筛选的列表一致；上级看到本条线，政府负责人看到本区划")
    @APIResponse(responseCode = "200", description = "每个机关在每个区划一行；没有未办结办件的不列")
    List<LimitTally> limits(
            @Parameter(description = "只统计该机关") @QueryParam("organ") @Nullable OrganId organ,
            @Parameter(description = "只统计该区划") @QueryParam("division") @Nullable DivisionId division);

    @GET
    @Path("{id}")
    @Operation(summary = "查看一个办件")
    @APIResponse(responseCode = "200", description = "办件")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不在查询范围内")
    Case find(@PathParam("id") CaseId id);

    @GET
    @Path("numbers/{number}")
    @Operation(summary = "按办件编号查看一个办件", description = "已办结的也能查到，查询范围与按标识查看相同")
    @APIResponse(responseCode = "200", description = "办件")
    @APIResponse(responseCode = "404", description = "没有这个编号的办件，或不在查询范围内")
    Case findByNumber(@PathParam("number") CaseNumber number);

    @GET
    @Path("{id}/form")
    @Operation(summary = "查看办件的电子表单", description = "当日（提交后为提交当日）有效的表单定义、已填内容，以及系统已掌握、无需填写的内容（脱敏显示，回填不予保存）")
    @APIResponse(responseCode = "200", description = "表单定义、已填内容与预填内容；事项未定义表单时没有 definition")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不在查询范围内")
    CaseForm form(@PathParam("id") CaseId id);

    @GET
    @Path("{id}/history")
    @Operation(summary = "查看办理环节（ITM-013）")
    @APIResponse(responseCode = "200", description = "提交以来的各环节，最早的在前")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不在查询范围内")
    List<HistoryEntry> history(@PathParam("id") CaseId id);

    @GET
    @Path("{id}/deadlines")
    @Operation(summary = "查看法定时限与承诺时限")
    @APIResponse(responseCode = "200", description = "各时限，最早的在前")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不在查询范围内")
    List<Deadline> deadlines(@PathParam("id") CaseId id);

    @GET
    @Path("{id}/applicant-identity")
    @Operation(summary = "查看申请人的完整身份信息；每次查看均留痕，申请人可见（CSE-116）")
    @APIResponse(responseCode = "200", description = "未脱敏的身份和联系方式")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不由本机关办理")
    ApplicantIdentity applicantIdentity(@PathParam("id") CaseId id);

    @GET
    @Path("{id}/identity-looks")
    @Operation(summary = "查看哪些工作人员看过申请人的完整身份信息")
    @APIResponse(responseCode = "200", description = "每次查看的机关、账号和时间，新的在前")
    @APIResponse(responseCode = "403", description = "无权查看")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不在查询范围内")
    List<IdentityLook> identityLooks(@PathParam("id") CaseId id);
}
