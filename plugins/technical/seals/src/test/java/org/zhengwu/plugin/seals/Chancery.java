package org.zhengwu.plugin.seals;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealAlgorithm;
import org.zhengwu.api.technical.seals.SealDraft;
import org.zhengwu.api.technical.seals.SealService;
import org.zhengwu.api.technical.seals.SealVerification;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.OrganEntry;
import org.zhengwu.spi.technical.seals.Seals;
import org.zhengwu.testing.SeparateOrgans;

/** The function under test with one organ, on the 2nd of March 2026. */
final class Chancery implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    static final OrganId ORGAN = new OrganId(UUID.randomUUID());
    static final Caller ADMINISTRATOR = Caller.system("test");
    static final Caller VISITOR = Caller.visitor(Channel.WEB);

    /** A document as cases makes them. */
    static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="UTF-8"/><title>受理通知书</title>
            <style>@page{size:A4;margin:25mm}body{font-family:"Noto Serif CJK SC",serif;line-height:1.9}</style></head>
            <body><h1>受理通知书</h1><p>王小明：</p><p>你提出的“居住证申领”申请，决定予以受理。</p>
            <p style="text-align:right">深圳市测试局</p>
            <div style="text-align:right"><a href="urn:zhengwu:seal" style="text-decoration:none;display:inline-block;width:42mm;height:42mm;margin-top:-20mm">&#160;</a></div>
            </body></html>
            """;

    final List<AuditFact> audited = new CopyOnWriteArrayList<>();
    final Zhengwu zhengwu;

    private Chancery(Zhengwu.Builder builder) {
        zhengwu = builder.bean(Directory.class, new OneOrgan())
                .bean(AuditLog.class, new Auditor())
                .movableClock(NOON)
                .start();
    }

    static Chancery demo() {
        return new Chancery(Zhengwu.builder().h2InMemory().setting("zhengwu.demo", "true"));
    }

    static Chancery with(Zhengwu.Builder builder) {
        return new Chancery(builder.h2InMemory());
    }

    SealService service() {
        return zhengwu.service(SealService.class);
    }

    Seal enrolled(SealAlgorithm algorithm) {
        SealDraft draft = SealDraft.builder()
                .organ(ORGAN)
                .name("行政审批专用章")
                .algorithm(algorithm)
                .build();
        return service().enrol(ADMINISTRATOR, IdempotencyKey.fresh(), draft);
    }

    Optional<byte[]> sealIfAble() {
        return zhengwu.service(Seals.class).seal(ORGAN, new Subject("case", UUID.randomUUID()), PAGE);
    }

    byte[] sealed() {
        return sealIfAble().orElseThrow(AssertionError::new);
    }

    SealVerification verify(byte[] document) {
        return service().verify(VISITOR, new ByteArrayInputStream(document));
    }

    /** The bytes with a text put in place of another of the same length. */
    static byte[] replaced(byte[] document, String from, String to) {
        String text = new String(document, ISO_8859_1);
        return text.replace(from, to).getBytes(ISO_8859_1);
    }

    @Override
    public void close() {
        zhengwu.close();
    }

    private final class Auditor implements AuditLog {

        @Override
        public void append(Caller caller, AuditFact fact) {
            audited.add(fact);
        }

        @Override
        public void appendAlone(Caller caller, AuditFact fact) {
            audited.add(fact);
        }
    }

    private static final class OneOrgan extends SeparateOrgans {

        @Override
        public Optional<OrganEntry> organ(OrganId id) {
            return Optional.of(ORGAN)
                    .filter(id::equals)
                    .map(same -> new OrganEntry(
                            same, "11440300MB2C0000X1", "深圳市测试局", new DivisionId(UUID.randomUUID()), null, null));
        }
    }
}
