package org.zhengwu.api.http.cases;

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
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseForm;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.api.application.cases.CorrectionDraft;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.DeliveryDraft;
import org.zhengwu.api.application.cases.ExtensionDraft;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.cases.Light;
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

    /**
     * Lists the caller's own cases, or those that the caller's organ has to handle.
     *
     * @param mine present for the own ones, whatever its value
     * @param inbox present for those of the organ, whatever its value
     * @param light how close the nearest end is today
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
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("{id}")
    @Operation(summary = "查看一个办件")
    @APIResponse(responseCode = "200", description = "办件")
    @APIResponse(responseCode = "404", description = "没有这个办件，或不在查询范围内")
    Case find(@PathParam("id") CaseId id);

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
}
