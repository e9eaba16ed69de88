package org.zhengwu.api.http.deadlines;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.http.Creates;
import org.zhengwu.api.http.HttpHeader;
import org.zhengwu.api.technical.deadlines.CalendarDraft;
import org.zhengwu.api.technical.deadlines.CalendarPublication;
import org.zhengwu.api.technical.deadlines.YearCalendar;

/** Work calendars (工作日历) over HTTP. */
@Path("v1/calendars")
@Tag(name = "deadlines", description = "时限与工作日历")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface CalendarsHttp {

    @GET
    @Operation(summary = "查看一年的放假与调休上班日")
    @APIResponse(responseCode = "200", description = "该年的特殊日；未公布放假安排的年份标明为暂定")
    @APIResponse(responseCode = "400", description = "该年或该区划没有日历")
    YearCalendar calendar(
            @Parameter(description = "年份；缺省为今年") @QueryParam("year") @Nullable String year,
            @Parameter(description = "行政区划代码；缺省为全国") @QueryParam("division") @Nullable String division);

    @POST
    @Creates("v1/calendars")
    @Operation(summary = "发布放假安排或地方节假日", description = "重新计算所涉及的办理中时限，逐一记录并告知")
    @APIResponseSchema(value = CalendarPublication.class, responseCode = "201", responseDescription = "已发布的日历与变动的时限数")
    @APIResponse(responseCode = "400", description = "内容有误；逐项列明")
    @APIResponse(responseCode = "404", description = "没有这个区划，或无权管理")
    CalendarPublication publish(@HeaderParam(HttpHeader.IDEMPOTENCY_KEY) IdempotencyKey key, CalendarDraft draft);
}
