package org.zhengwu.plugin.cases.filedrop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.zhengwu.api.Violation;
import org.zhengwu.api.json.Json;
import org.zhengwu.runtime.wire.Inbox;
import org.zhengwu.runtime.wire.SharedFolder;
import org.zhengwu.runtime.wire.WholeFiles;
import org.zhengwu.spi.application.cases.AnswerDraft;
import org.zhengwu.spi.application.cases.ArrivedAnswer;
import org.zhengwu.spi.application.cases.DepartmentSystem;
import org.zhengwu.spi.application.cases.EndedCase;
import org.zhengwu.spi.application.cases.HandedCase;
import org.zhengwu.spi.application.cases.Materials;
import org.zhengwu.spi.application.cases.RefusedAnswer;

/**
 * A system that is reached by files in a folder which both sides see, such as a mounted one: {@code out} holds what goes
 * there, {@code in} what comes, {@code acknowledged} and {@code rejected} what became of that. Every file appears whole
 * and under its name at once, so that a kill leaves nothing half done. A folder that is not there is an outage: it is
 * never made, because it would be a place that nobody reads.
 */
public final class FileDrop implements DepartmentSystem {

    private final String name;
    private final SharedFolder folder;
    private final Inbox<AnswerDraft> inbox;

    /**
     * Makes the technology for one system.
     *
     * @param patience how long a file that cannot be read may still be written, before it is rejected
     */
    public FileDrop(String name, Path folder, Duration patience) {
        this.name = name;
        this.folder = new SharedFolder(name, folder);
        this.inbox = new Inbox<>(AnswerDraft.class, folder, patience);
    }

    @Override
    public String name() {
        return name;
    }

    /** The materials first, so that whoever finds the case finds them. */
    @Override
    public void handOver(HandedCase handed, Materials materials) {
        folder.use(() -> {
            Path brought =
                    folder.out().resolve("materials").resolve(handed.number().value());
            for (HandedCase.Material each : handed.materials()) {
                try (InputStream content = materials.open(each.document())) {
                    WholeFiles.write(brought.resolve(each.document().toString()), content);
                }
            }
            write(handed.number() + ".handover.json", handed);
            return handed;
        });
    }

    @Override
    public void takeBack(EndedCase ended) {
        folder.use(() -> write(ended.number() + ".ended.json", ended));
    }

    @Override
    public void refuse(RefusedAnswer refused) {
        folder.use(() -> write(refused.number() + "." + refused.answer() + ".refused.json", refused));
    }

    @Override
    public List<ArrivedAnswer> answers(int most) {
        return folder.use(() -> inbox.arrived(most).stream()
                .map(each -> new ArrivedAnswer(each.name(), each.said()))
                .toList());
    }

    @Override
    public void acknowledge(ArrivedAnswer arrived) {
        folder.use(() -> inbox.acknowledge(arrived.token()));
    }

    @Override
    public void reject(ArrivedAnswer arrived, List<Violation> violations) {
        folder.use(() -> inbox.reject(arrived.token(), violations));
    }

    private Path write(String file, Object message) throws IOException {
        Path written = folder.out().resolve(file);
        WholeFiles.write(written, Json.strict().write(message).getBytes(StandardCharsets.UTF_8));
        return written;
    }
}
