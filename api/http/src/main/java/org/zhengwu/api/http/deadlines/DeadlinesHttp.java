package org.zhengwu.api.http.deadlines;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Page;
import org.zhengwu.api.technical.deadlines.Computation;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineExplanation;
import org.zhengwu.api.technical.deadlines.DeadlineId;

/** Clocks and computations (时限) over HTTP. */
@Path("v1/deadlines")
@Tag(name = "deadlines", description = "时限与工作日历")
@Produces(MediaType.APPLICATION_JSON)
public interface DeadlinesHttp {

    @GET
    @Operation(summary = "列出已逾期或将届满且尚待办理的时限，先届满者在前")
    @APIResponse(responseCode = "200", description = "一页时限")
    @APIResponse(responseCode = "400", description = "查询条件有误")
    Page<Deadline> due(
            @Parameter(description = "截止日期不晚于该日（如 2026-09-30）；缺省为今日") @QueryParam("until") @Nullable String until,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("computation")
    @Operation(summary = "计算期限的最后一日", description = "起算日不计入；逐日说明计入与否及理由")
    @APIResponse(responseCode = "200", description = "最后一日及逐日说明")
    @APIResponse(responseCode = "400", description = "输入有误；逐项列明")
    Computation compute(
            @Parameter(description = "起算日，如 2026-09-30") @QueryParam("start") @Nullable String start,
            @Parameter(description = "日数，0 至 3650") @QueryParam("days") @Nullable String days,
            @Parameter(description = "WORKING_DAY（工作日）或 CALENDAR_DAY（自然日）") @QueryParam("unit") @Nullable String unit,
            @Parameter(description = "行政区划代码") @QueryParam("division") @Nullable String division,
            @Parameter(description = "FORWARD（向后，缺省）或 BACKWARD（向前）") @QueryParam("direction") @Nullable
                    String direction,
            @Parameter(description = "最后一日为休息日时是否顺延") @QueryParam("rollEndDate") @Nullable String rollEndDate);

    @GET
    @Path("{id}")
    @Operation(summary = "查看一个时限")
    @APIResponse(responseCode = "200", description = "时限")
    @APIResponse(responseCode = "404", description = "没有这个时限，或无权查看")
    Deadline find(@PathParam("id") DeadlineId id);

    @GET
    @Path("{id}/explanation")
    @Operation(summary = "说明一个时限", description = "适用的规则与依据、逐日说明、每次中止、恢复、延长与重新计算")
    @APIResponse(responseCode = "200", description = "说明")
    @APIResponse(responseCode = "404", description = "没有这个时限，或无权查看")
    DeadlineExplanation explain(@PathParam("id") DeadlineId id);
}
