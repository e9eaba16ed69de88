package org.zhengwu.api.http.deadlines;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.http.Creates;
import org.zhengwu.api.http.HttpHeader;
import org.zhengwu.api.technical.deadlines.RuleDraft;
import org.zhengwu.api.technical.deadlines.RulePublication;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;

/** Time limit rules (时限规则) over HTTP. */
@Path("v1/time-limit-rules")
@Tag(name = "deadlines", description = "时限与工作日历")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface TimeLimitRulesHttp {

    @GET
    @Operation(summary = "列出今日起算的时限在一个区划所适用的规则")
    @APIResponse(responseCode = "200", description = "规则")
    @APIResponse(responseCode = "400", description = "没有这个区划，或该区划不适用内地时限")
    List<TimeLimitRule> rules(
            @Parameter(description = "行政区划代码；缺省为全国") @QueryParam("division") @Nullable String division);

    @POST
    @Creates("v1/time-limit-rules")
    @Operation(summary = "发布规则的一个版本", description = "重新计算其所适用的办理中时限，逐一记录并告知")
    @APIResponseSchema(value = RulePublication.class, responseCode = "201", responseDescription = "已发布的规则与变动的时限数")
    @APIResponse(responseCode = "400", description = "内容有误，或无法律法规依据而放宽；逐项列明")
    @APIResponse(responseCode = "404", description = "没有这个区划，或无权管理")
    RulePublication publish(@HeaderParam(HttpHeader.IDEMPOTENCY_KEY) IdempotencyKey key, RuleDraft draft);
}
