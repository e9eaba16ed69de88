package org.zhengwu.api.http.plugins;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengwu.api.technical.plugins.RunningPlugins;

/** Plugins (插件) over HTTP. */
@Path("v1/plugins")
@Tag(name = "plugins", description = "插件")
@Produces(MediaType.APPLICATION_JSON)
public interface PluginsHttp {

    @GET
    @Operation(summary = "列出正在运行的插件和端口")
    @APIResponse(responseCode = "200", description = "插件：厂商、版本、接口范围、批准记录和符合性报告")
    @APIResponse(responseCode = "403", description = "只有IT技术人员、系统管理员和安全管理员可以查看")
    RunningPlugins list();
}
