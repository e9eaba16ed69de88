package org.zhengwu.api.http.seals;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.Creates;
import org.zhengwu.api.http.HttpHeader;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealDraft;
import org.zhengwu.api.technical.seals.SealId;
import org.zhengwu.api.technical.seals.SealRevocationDraft;
import org.zhengwu.api.technical.seals.SealVerification;

/** Electronic seals (电子印章) over HTTP. */
@Path("v1/seals")
@Tag(name = "seals", description = "电子印章与验章")
@Produces(MediaType.APPLICATION_JSON)
public interface SealsHttp {

    @GET
    @Operation(summary = "列出已备案的印章", description = "按备案先后排序，含已注销的")
    @APIResponse(responseCode = "200", description = "一页印章")
    @APIResponse(responseCode = "400", description = "机关标识有误")
    Page<Seal> list(
            @Parameter(description = "机关；缺省为所有机关") @QueryParam("organ") @Nullable String organ,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Creates("v1/seals/{id}")
    @Operation(summary = "备案一枚印章", description = "已制作的印章须给出证书和密钥引用；均不给出的，由印章平台制作。私钥从不传入")
    @APIResponseSchema(value = Seal.class, responseCode = "201", responseDescription = "已备案的印章")
    @APIResponse(responseCode = "400", description = "内容有误，或证书与密钥不符；逐项列明")
    @APIResponse(responseCode = "503", description = "印章平台中断")
    Seal enrol(@HeaderParam(HttpHeader.IDEMPOTENCY_KEY) IdempotencyKey key, SealDraft draft);

    @GET
    @Path("{id}")
    @Operation(summary = "查看印章")
    @APIResponse(responseCode = "200", description = "印章")
    @APIResponse(responseCode = "404", description = "没有这枚印章")
    Seal find(@PathParam("id") SealId id);

    @POST
    @Path("{id}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "注销印章", description = "注销后不再用印；此前有用印记录的文书仍然有效")
    @APIResponse(responseCode = "200", description = "已注销的印章")
    @APIResponse(responseCode = "400", description = "未说明理由")
    @APIResponse(responseCode = "404", description = "没有这枚印章")
    @APIResponse(responseCode = "409", description = "已经注销")
    @APIResponse(responseCode = "412", description = "印章已有变化")
    Seal revoke(
            @PathParam("id") SealId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision, SealRevocationDraft draft);

    /** Looks at a document; nothing of it is kept, so it needs no key. */
    @POST
    @Path("verifications")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "验章", description = "请求体即加盖电子印章的 PDF 文书；指明是谁的印章、何时加盖、是否被改动。文书不予保存")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "200", description = "验章结果")
    @APIResponse(responseCode = "400", description = "文书过大")
    SealVerification verify(InputStream document);
}
