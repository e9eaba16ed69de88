package org.zhengwu.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.util.LDAPSDKException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.zhengwu.testing.Checkout;
import org.zhengwu.testing.Ports;

/**
 * The identity of a region as a process of its own: Open Liberty's provider of OpenID Connect over a directory (LDAP),
 * at {@code https://localhost}, whereas the server under test is at {@code http://127.0.0.1}.
 */
final class ProviderProcess implements AutoCloseable {

    static final String PASSWORD = "for-the-test-1";

    private static final Path LIBERTY = Checkout.root().resolve("reference-server/target/liberty/wlp");
    private static final int LONGEST_START_SECONDS = 240;
    private static final String CLIENT_SECRET = "what-the-provider-knows-us-by";

    private final Path folder;
    private final int port = Ports.free();
    private final InMemoryDirectoryServer people;
    private final Process process;

    /** Starts the provider for a server of the port, and returns at once. */
    ProviderProcess(Path folder, int clientPort) throws IOException, GeneralSecurityException, LDAPSDKException {
        this.folder = folder;
        Path server = Files.createDirectories(folder.resolve("servers/provider"));
        makeKey();
        people = people();
        Files.writeString(server.resolve("server.xml"), configuration(clientPort));
        ProcessBuilder builder = new ProcessBuilder(
                        LIBERTY.resolve("bin/server").toString(), "run", "provider")
                .redirectErrorStream(true)
                .redirectOutput(output().toFile());
        builder.environment().put("WLP_USER_DIR", folder.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process = builder.start();
    }

    private static InMemoryDirectoryServer people() throws IOException, LDAPSDKException {
        InMemoryDirectoryServerConfig settings = new InMemoryDirectoryServerConfig("dc=city");
        settings.setSchema(null);
        settings.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("people", InetAddress.getLoopbackAddress(), 0, null));
        InMemoryDirectoryServer directory = new InMemoryDirectoryServer(settings);
        directory.add("dn: dc=city", "objectClass: domain", "dc: city");
        directory.startListening();
        return directory;
    }

    /** Somebody whom the provider knows: the kind, the level of assurance, the name and, if any, the identifier. */
    ProviderProcess knows(String login, String kind, String level, String name, String identifier)
            throws LDAPSDKException {
        people.add(
                "dn: uid=" + login + ",dc=city",
                "objectClass: inetOrgPerson",
                "uid: " + login,
                "cn: " + login,
                "sn: " + name,
                "displayName: " + name,
                "employeeType: " + kind,
                "title: " + level,
                "employeeNumber: " + identifier,
                "userPassword: " + PASSWORD);
        return this;
    }

    /** What the server under test is told of it. */
    Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("ZHENGWU_IDENTITY_PROVIDER", "oidc"),
                Map.entry("ZHENGWU_IDENTITY_OIDC_ISSUER", address() + "/oidc/endpoint/OP"),
                Map.entry("ZHENGWU_IDENTITY_OIDC_CLIENT_ID", "zhengwu"),
                Map.entry("ZHENGWU_IDENTITY_OIDC_CLIENT_SECRET", CLIENT_SECRET),
                Map.entry(
                        "ZHENGWU_IDENTITY_OIDC_TRUSTED_CERTIFICATES",
                        certificate().toString()),
                Map.entry("ZHENGWU_IDENTITY_OIDC_CLAIM_LOGIN", "sub"),
                Map.entry("ZHENGWU_IDENTITY_OIDC_CLAIM_NAME", "userinfo:name"),
                Map.entry("ZHENGWU_IDENTITY_OIDC_CLAIM_IDENTIFIER", "userinfo:id_number"),
                Map.entry("ZHENGWU_IDENTITY_OIDC_CLAIM_PARTY_KIND", "userinfo:user_type"),
                Map.entry(
                        "ZHENGWU_IDENTITY_OIDC_PARTY_KIND_VALUES", "person=NATURAL_PERSON,corp=ENTERPRISE,staff=STAFF"),
                Map.entry("ZHENGWU_IDENTITY_OIDC_CLAIM_LEVEL", "userinfo:auth_level"),
                Map.entry("ZHENGWU_IDENTITY_OIDC_LEVEL_VALUES", "L1=REGISTERED,L2=VERIFIED,L3=STRONG"));
    }

    String address() {
        return "https://localhost:" + port;
    }

    ProviderProcess awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
        while (!Files.readString(output()).contains("CWWKF0011I")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("The provider did not start: " + Files.readString(output()));
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return this;
    }

    private Path output() {
        return folder.resolve("output.txt");
    }

    private Path certificate() {
        return folder.resolve("provider.pem");
    }

    private Path keystore() {
        return folder.resolve("provider.p12");
    }

    private void makeKey() throws IOException, GeneralSecurityException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "provider",
                "-keystore",
                keystore().toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost");
        Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes(), UTF_8);
        KeyStore made = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(keystore())) {
            made.load(stored, PASSWORD.toCharArray());
        }
        if (made.getCertificate("provider") == null) {
            throw new IllegalStateException(said);
        }
        String base64 = Base64.getMimeEncoder()
                .encodeToString(made.getCertificate("provider").getEncoded());
        Files.writeString(certificate(), "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n");
    }

    private String configuration(int clientPort) {
        return """
                <server>
                    <featureManager>
                        <feature>openidConnectServer-1.0</feature>
                        <feature>ldapRegistry-3.0</feature>
                        <feature>servlet-6.0</feature>
                    </featureManager>
                    <httpEndpoint id="defaultHttpEndpoint" host="localhost" httpPort="-1" httpsPort="%d" />
                    <keyStore id="defaultKeyStore" location="%s" type="PKCS12" password="%s" />
                    <ldapRegistry id="people" host="127.0.0.1" port="%d" baseDN="dc=city" ldapType="Custom" realm="city">
                        <customFilters userFilter="(&amp;(uid=%%v)(objectclass=inetOrgPerson))" userIdMap="*:uid"
                            groupFilter="(&amp;(cn=%%v)(objectclass=groupOfNames))" groupIdMap="*:cn" />
                    </ldapRegistry>
                    <oauth-roles>
                        <authenticated><special-subject type="ALL_AUTHENTICATED_USERS" /></authenticated>
                    </oauth-roles>
                    <oauthProvider id="OAuth" autoAuthorize="true">
                        <autoAuthorizeClient>zhengwu</autoAuthorizeClient>
                        <localStore>
                            <client name="zhengwu" secret="%s" enabled="true" proofKeyForCodeExchange="true"
                                scope="openid profile" preAuthorizedScope="openid profile">
                                <redirect>http://127.0.0.1:%6$d/sign-in/provider/back</redirect>
                                <redirect>http://127.0.0.1:%6$d/staff/sign-in/provider/back</redirect>
                            </client>
                        </localStore>
                    </oauthProvider>
                    <openidConnectProvider id="OP" oauthProviderRef="OAuth" signatureAlgorithm="RS256" jwkEnabled="true">
                        <scopeToClaimMap profile="name,id_number,user_type,auth_level" />
                        <claimToUserRegistryMap name="displayName">
                            <property name="id_number" value="employeeNumber" />
                            <property name="user_type" value="employeeType" />
                            <property name="auth_level" value="title" />
                        </claimToUserRegistryMap>
                    </openidConnectProvider>
                </server>
                """.formatted(port, keystore(), PASSWORD, people.getListenPort(), CLIENT_SECRET, clientPort);
    }

    @Override
    public void close() {
        // The script that starts it may stand between.
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        people.shutDown(true);
        try {
            process.waitFor(LONGEST_START_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
