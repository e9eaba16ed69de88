package org.zhengwu.plugin.cases.filedrop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Channel;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.application.catalogue.ItemVersionId;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.spi.application.cases.ArrivedAnswer;
import org.zhengwu.spi.application.cases.HandedCase;

/** Hands over and takes in by a file drop until it is killed; says on its output what it has done. */
final class DropProcess {

    static final int WRITERS = 8;
    static final int MATERIAL_BYTES = 100_000;

    private DropProcess() {}

    /** Arguments: the folder, the name of the run, the file in which answers are kept. */
    public static void main(String[] arguments) throws IOException {
        FileDrop drop = new FileDrop("market", Path.of(arguments[0]), Duration.ofMinutes(5));
        for (int writer = 0; writer < WRITERS; writer++) {
            String prefix = arguments[1] + "-" + writer;
            new Thread(() -> handOver(drop, prefix)).start();
        }
        while (true) {
            takeIn(drop, Path.of(arguments[2]));
        }
    }

    private static void handOver(FileDrop drop, String prefix) {
        for (int i = 0; true; i++) {
            HandedCase handed = handed(prefix + "-" + i);
            drop.handOver(handed, material -> new ByteArrayInputStream(new byte[MATERIAL_BYTES]));
            System.out.println("handed " + handed.number());
        }
    }

    /** As the server does: kept on the disk first, acknowledged then. */
    static int takeIn(FileDrop drop, Path kept) throws IOException {
        List<ArrivedAnswer> arrived = drop.answers(10);
        for (ArrivedAnswer each : arrived) {
            Files.writeString(
                    kept,
                    each.answer().id() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
            drop.acknowledge(each);
        }
        return arrived.size();
    }

    private static HandedCase handed(String number) {
        UUID id = UUID.randomUUID();
        LocalDate day = LocalDate.of(2026, 3, 2);
        return new HandedCase(
                new CaseId(id),
                new CaseNumber(number),
                new HandedCase.Item(new ItemVersionId(id), "1", "1", "事项", "01"),
                new HandedCase.Applicant(
                        PartyKind.NATURAL_PERSON, "王小明", IdentifierKind.RESIDENT_ID, "1", Authority.SELF),
                null,
                new HandedCase.Organ("1", "某局"),
                DivisionCode.of("440300"),
                Channel.WEB,
                Instant.EPOCH,
                day,
                day,
                false,
                null,
                null,
                Map.of("text", "字".repeat(3000)),
                List.of(new HandedCase.Material("M1", new DocumentId(id), "a", "b", MATERIAL_BYTES, "0")),
                List.of());
    }
}
