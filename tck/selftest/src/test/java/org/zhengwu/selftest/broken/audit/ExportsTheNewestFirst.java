package org.zhengwu.selftest.broken.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.audit.AuditTrail;

/** Exports the entries in the wrong order, against AUD-007. */
@Decorator
@Priority(1)
abstract class ExportsTheNewestFirst implements AuditTrail {

    @Inject
    @Delegate
    @Any
    AuditTrail whole;

    @Override
    public InputStream export(Caller caller) {
        try (InputStream export = whole.export(caller)) {
            List<String> lines = new ArrayList<>(
                    new String(export.readAllBytes(), UTF_8).lines().toList());
            Collections.reverse(lines.subList(0, lines.size() - 1));
            return new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
