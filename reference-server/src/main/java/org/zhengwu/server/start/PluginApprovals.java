package org.zhengwu.server.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.zhengwu.server.approval.ApprovalFile;
import org.zhengwu.server.approval.ApprovalFile.Approval;

/** Approves plugin jars, and refuses the start where one of them is not as it was approved. */
final class PluginApprovals {

    private final ApprovalFile file;

    private PluginApprovals(ApprovalFile file) {
        this.file = file;
    }

    static PluginApprovals in(DataFolder data) {
        return new PluginApprovals(ApprovalFile.in(data.path("")));
    }

    /** Records the approval of the jar as it is now and returns its SHA-256. */
    String approve(Path jar, String by, Instant at) {
        String digest = digest(jar);
        find(jar);
        try {
            file.put(name(jar), new Approval(by, at, digest));
        } catch (IOException unwritable) {
            throw new StartRefusedException(
                    "无法写入批准记录 " + file.path() + "。", "The approvals in " + file.path() + " cannot be written.");
        }
        return digest;
    }

    /** Refuses the start unless every jar of the folder is as it was approved. */
    void requireAll(PluginFolder plugins) {
        for (Path jar : plugins.jars()) {
            require(jar, find(jar));
        }
    }

    private static void require(Path jar, Optional<Approval> approval) {
        if (approval.isEmpty()) {
            throw new StartRefusedException(
                    "插件 " + name(jar) + " 未经批准，请先执行 approve。",
                    "The plugin " + name(jar) + " is not approved: run approve first.");
        }
        if (!approval.get().digest().equals(digest(jar))) {
            throw new StartRefusedException(
                    "插件 " + name(jar) + " 的摘要与批准时不同：请核对来源，确认无误后重新执行 approve。",
                    "The plugin " + name(jar)
                            + " is not the one approved: its digest is another. Check where it comes from, and approve it anew if it is right.");
        }
    }

    private static String name(Path jar) {
        return String.valueOf(jar.getFileName());
    }

    private static String digest(Path jar) {
        try {
            return ApprovalFile.digest(jar);
        } catch (IOException unreadable) {
            throw new StartRefusedException("无法读取插件文件 " + jar + "。", "The plugin file " + jar + " cannot be read.");
        }
    }

    private Optional<Approval> find(Path jar) {
        try {
            return file.find(name(jar));
        } catch (IOException unreadable) {
            throw new StartRefusedException(
                    "无法读取批准记录 " + file.path() + "。", "The approvals in " + file.path() + " cannot be read.");
        }
    }
}
