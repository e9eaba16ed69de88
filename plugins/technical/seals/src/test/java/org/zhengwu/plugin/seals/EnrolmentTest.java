package org.zhengwu.plugin.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.UnavailableException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealAlgorithm;
import org.zhengwu.api.technical.seals.SealDraft;
import org.zhengwu.api.technical.seals.SealFinding;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.OutageException;
import org.zhengwu.spi.technical.seals.SealProvider;
import org.zhengwu.spi.technical.seals.SealProvider.Made;
import org.zhengwu.spi.technical.seals.SealProvider.Order;
import org.zhengwu.testing.AtOnce;

/** Which seals come on file (SEA-002), and from which platform. */
class EnrolmentTest {

    private static final Order ORDER = new Order("11440300MB2C0000X1", "深圳市测试局", "公章", SealAlgorithm.RSA);

    private static final String PASSWORD = "of-a-test";

    @TempDir
    Path folder;

    private volatile boolean broken;

    private final DemoSeals maker = new DemoSeals(null);

    @Test
    void tellsEveryViolationAtOnce() {
        assertThat(fields(new SealDraft("x", " ", "DSA", null, "key"))).isEqualTo("organ,name,algorithm,certificate");
        assertThat(fields(new SealDraft(null, "公章", null, "pem", null))).isEqualTo("organ,keyReference");
    }

    @Test
    void refusesACertificateThatIsNotOfTheKey() {
        try (Chancery chancery = Chancery.with(Zhengwu.builder().bean(SealProvider.class, maker))) {
            Made mine = made();
            Made other = made();

            assertThat(code(chancery, mine.certificate(), other.keyReference())).isEqualTo("another-key");
            assertThat(code(chancery, mine.certificate(), "nobody's")).isEqualTo("unknown");
            assertThat(code(chancery, "-----BEGIN CERTIFICATE-----", mine.keyReference()))
                    .isEqualTo("certificate");
            assertThat(code(chancery, mine.certificate(), mine.keyReference())).isEqualTo("enrolled");
            assertThat(code(chancery, mine.certificate(), mine.keyReference())).isEqualTo("on-file");
        }
    }

    @Test
    void refusesAnOrganThatIsNone() {
        try (Chancery chancery = Chancery.demo()) {
            SealDraft draft = new SealDraft(UUID.randomUUID().toString(), "公章", null, null, null);

            assertThatThrownBy(() -> chancery.service().enrol(Chancery.ADMINISTRATOR, IdempotencyKey.fresh(), draft))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sealsWithTheKeysOfAKeystore(SealAlgorithm algorithm) throws Exception {
        Path file = folder.resolve("seals.p12");
        Made made = madeInto(file, algorithm);
        Zhengwu.Builder builder = Zhengwu.builder()
                .setting("zhengwu.demo", "true")
                .setting("zhengwu.seals.keystore", file.toString())
                .setting("zhengwu.seals.keystore-password", PASSWORD);
        try (Chancery chancery = Chancery.with(builder)) {
            SealDraft draft = SealDraft.builder()
                    .organ(Chancery.ORGAN)
                    .name("公章")
                    .algorithm(algorithm)
                    .made(made.certificate(), made.keyReference())
                    .build();
            Seal seal = chancery.service().enrol(Chancery.ADMINISTRATOR, IdempotencyKey.fresh(), draft);

            assertThat(chancery.verify(chancery.sealed()).seal()).isEqualTo(seal);
        }
    }

    /** A demo seal, whose key a keystore holds too. */
    private Made madeInto(Path file, SealAlgorithm algorithm) throws Exception {
        Made made = new DemoSeals(folder)
                .make(new Order("11440300MB2C0000X1", "深圳市测试局", "公章", algorithm))
                .orElseThrow(AssertionError::new);
        PrivateKey key = BouncyCastleProvider.getPrivateKey(
                PrivateKeyInfo.getInstance(Files.readAllBytes(folder.resolve(made.keyReference() + ".pk8"))));
        KeyStore keys = KeyStore.getInstance("PKCS12", Certificates.PROVIDER);
        keys.load(null, null);
        keys.setKeyEntry(made.keyReference(), key, PASSWORD.toCharArray(), new Certificate[] {
            Certificates.read(made.certificate())
        });
        try (OutputStream out = Files.newOutputStream(file)) {
            keys.store(out, PASSWORD.toCharArray());
        }
        return made;
    }

    @Test
    void keepsAKeyForItsOwnerAlone() throws Exception {
        Made made = new DemoSeals(folder).make(ORDER).orElseThrow();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve(made.keyReference() + ".pk8"));
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve(made.keyReference() + ".pk8")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(new DemoSeals(folder.resolve("elsewhere"))
                        .sign("../" + made.keyReference(), ORDER.algorithm(), new byte[32]))
                .isEmpty();
    }

    @Test
    void keepsTheKeysOfEveryServerThatSharesTheFolder() {
        List<DemoSeals> servers = List.of(new DemoSeals(folder), new DemoSeals(folder), new DemoSeals(folder));
        List<Object> made = AtOnce.run(
                6, thread -> servers.get(thread % 3).make(ORDER).orElseThrow().keyReference());

        assertThat(made)
                .hasSize(6)
                .allSatisfy(key -> assertThat(servers)
                        .allMatch(server -> server.sign(key.toString(), ORDER.algorithm(), new byte[32])
                                .isPresent()));
    }

    @Test
    void refusesDemoSealsOutsideDemoMode() throws Exception {
        Path file = folder.resolve("seals.p12");
        madeInto(file, SealAlgorithm.RSA);
        Zhengwu.Builder builder = Zhengwu.builder()
                .setting("zhengwu.seals.keystore", file.toString())
                .setting("zhengwu.seals.keystore-password", PASSWORD);

        assertThatThrownBy(() -> Chancery.with(builder))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("refused outside demo mode");
    }

    @Test
    void makesNoSealOutsideDemoMode() {
        try (Chancery chancery = Chancery.with(Zhengwu.builder())) {
            assertThat(code(chancery, null, null)).isEqualTo("required");
        }
    }

    @Test
    void saysThatThePlatformIsDown() {
        SealProvider down = new SealProvider() {
            @Override
            public Optional<byte[]> sign(String keyReference, SealAlgorithm algorithm, byte[] content) {
                if (broken) {
                    throw new OutageException("down");
                }
                return maker.sign(keyReference, algorithm, content);
            }

            @Override
            public Optional<Made> make(Order order) {
                return maker.make(order);
            }
        };
        try (Chancery chancery = Chancery.with(Zhengwu.builder().bean(SealProvider.class, down))) {
            chancery.enrolled(SealAlgorithm.RSA);
            broken = true;
            assertThatThrownBy(chancery::sealed).isInstanceOf(UnavailableException.class);
            broken = false;
            assertThat(chancery.verify(chancery.sealed()).finding()).isEqualTo(SealFinding.INTACT);
        }
    }

    private Made made() {
        return maker.make(ORDER).orElseThrow(AssertionError::new);
    }

    private static String fields(SealDraft draft) {
        return String.join(
                ",", draft.check().violations().stream().map(Violation::field).toList());
    }

    private static String code(Chancery chancery, @Nullable String certificate, @Nullable String reference) {
        SealDraft draft = new SealDraft(Chancery.ORGAN.toString(), "公章", null, certificate, reference);
        try {
            chancery.service().enrol(Chancery.ADMINISTRATOR, IdempotencyKey.fresh(), draft);
            return "enrolled";
        } catch (InvalidInputException refused) {
            return refused.violations().get(0).code();
        }
    }
}
