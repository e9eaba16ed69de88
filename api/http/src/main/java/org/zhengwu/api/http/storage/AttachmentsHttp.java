package org.zhengwu.api.http.storage;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.http.Creates;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentId;

/** Documents and attachments (附件) over HTTP. */
@Path("v1/attachments")
@Tag(name = "storage", description = "数据存储")
@Produces(MediaType.APPLICATION_JSON)
public interface AttachmentsHttp {

    /** The name of the part that holds the content of a form. */
    String PART = "file";

    /**
     * Takes a content in: as the body itself, named by {@code name}, or as the part {@value #PART} of a
     * {@code multipart/form-data} form, named by the part.
     */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Creates("v1/attachments/{id}")
    @Operation(summary = "上传附件", description = "请求体即文件内容（名称用 name 参数），或 multipart/form-data 表单中名为 file 的部分")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = Document.class, responseCode = "201", responseDescription = "已保存，尚未关联业务；到期未关联即清除")
    @APIResponse(responseCode = "400", description = "内容被拒绝：类型不允许、与名称或声明不符、含脚本或宏、含恶意代码、为空、传输中断")
    @APIResponse(responseCode = "413", description = "超过大小上限")
    Document upload(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String mediaType,
            @QueryParam("name") @Nullable String name,
            InputStream body);

    @GET
    @Path("{id}")
    @Operation(summary = "查看附件信息")
    @APIResponse(responseCode = "200", description = "附件信息")
    @APIResponse(responseCode = "404", description = "没有这个附件，或无权查看")
    Document find(@PathParam("id") DocumentId id);

    /** Streams the content; it is saved, never shown in place. */
    @GET
    @Path("{id}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "下载附件内容")
    @APIResponse(
            responseCode = "200",
            description = "附件内容",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "没有这个附件，或无权查看")
    Response content(@PathParam("id") DocumentId id);
}
