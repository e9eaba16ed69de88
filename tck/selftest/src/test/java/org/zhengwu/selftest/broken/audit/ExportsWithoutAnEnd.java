package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.audit.AuditTrail;

/** Cuts the end line off an export, against AUD-007. */
@Decorator
@Priority(1)
abstract class ExportsWithoutAnEnd implements AuditTrail {

    @Inject
    @Delegate
    @Any
    AuditTrail whole;

    @Override
    public InputStream export(Caller caller) {
        try (InputStream export = whole.export(caller)) {
            String text = new String(export.readAllBytes(), StandardCharsets.UTF_8);
            int end = text.lastIndexOf('\n', text.length() - 2) + 1;
            return new ByteArrayInputStream(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
