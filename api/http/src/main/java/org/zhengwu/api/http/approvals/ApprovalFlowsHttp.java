package org.zhengwu.api.http.approvals;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.http.HttpHeader;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft;

/** Approval flows (审批流程) over HTTP. */
@Path("v1/approval-flows")
@Tag(name = "approvals", description = "事务审批")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ApprovalFlowsHttp {

    @GET
    @Path("current")
    @Operation(summary = "查看某日起始的审批所依的流程", description = "事项自己的流程优先于通用流程；同一流程以最近一级区划的为准")
    @APIResponse(responseCode = "200", description = "有效的版本")
    @APIResponse(responseCode = "400", description = "没有这个区划，或日期有误")
    @APIResponse(responseCode = "404", description = "该日没有流程")
    FlowDefinition find(
            @Parameter(description = "事项的基本编码；缺省为通用流程") @QueryParam("item") @Nullable String item,
            @Parameter(description = "行政区划代码；缺省为全国") @QueryParam("division") @Nullable String division,
            @Parameter(description = "日期；缺省为今日") @QueryParam("on") @Nullable String on);

    @GET
    @Operation(summary = "列出本级流程的版本，新的在前")
    @APIResponse(responseCode = "200", description = "版本，含尚未生效的")
    @APIResponse(responseCode = "400", description = "没有这个区划")
    Page<FlowDefinition> versions(
            @Parameter(description = "事项的基本编码；缺省为通用流程") @QueryParam("item") @Nullable String item,
            @Parameter(description = "行政区划代码；缺省为全国") @QueryParam("division") @Nullable String division);

    /** Publishes a version: it has no address of its own, since the flow of an item and division is what is found. */
    @POST
    @Operation(summary = "发布审批流程的一个版本", description = "自生效之日起开始的审批依此版本，已开始的不变；follows 为编制时所依据的版本号，0 表示尚无版本")
    @APIResponse(responseCode = "200", description = "已发布的版本")
    @APIResponse(responseCode = "400", description = "内容有误；逐项列明")
    @APIResponse(responseCode = "404", description = "无权管理这个区划")
    @APIResponse(responseCode = "412", description = "已有更新的版本")
    FlowDefinition publish(@HeaderParam(HttpHeader.IDEMPOTENCY_KEY) IdempotencyKey key, FlowDefinitionDraft draft);
}
