package org.jauge.it.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A PostgreSQL of its own that speaks TLS, by a certificate for localhost that is its own root; closing it ends it. */
public final class TlsDatabase implements AutoCloseable {

    /** What is asked for there: who reads that there is none has been let in. */
    public static final String NOWHERE = "nowhere";

    private static final String PASSWORD = "only-for-this-run";
    private static final String ALIAS = "localhost";

    private final EmbeddedPostgres server;
    private final Path folder;

    private TlsDatabase(EmbeddedPostgres server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /** @param folder for what it keeps; empty */
    public static TlsDatabase start(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        var key = folder.resolve("server.key");
        var keys = certified(folder, "server");
        var secret = Objects.requireNonNull(keys.getKey(ALIAS, PASSWORD.toCharArray()));
        Files.writeString(key, pem("PRIVATE KEY", secret.getEncoded()));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        certified(folder, "stranger");
        var binaries = Path.of("target/it", System.getProperty("jauge.it.run", "postgresql"), "binaries");
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("cluster"))
                .setOverrideWorkingDirectory(binaries.toAbsolutePath().toFile()) // unpacked already
                .setServerConfig("ssl", "on")
                .setServerConfig("ssl_cert_file", folder.resolve("server.crt").toString())
                .setServerConfig("ssl_key_file", key.toString())
                .start();
        return new TlsDatabase(server, folder);
    }

    /** What makes a server come here and believe the root of that name: {@code server}, or a {@code stranger}. */
    public Map<String, String> environment(String root) {
        return Map.of(
                "JAUGE_DB_PORT",
                String.valueOf(server.getPort()),
                "JAUGE_DB_NAME",
                NOWHERE,
                "JAUGE_DB_SSLMODE",
                "verify-full",
                "JAUGE_DB_SSLROOTCERT",
                folder.resolve(root + ".crt").toString());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** A pair of keys whose certificate, signed by itself, lies beside it in PEM. */
    private static KeyStore certified(Path folder, String name)
            throws IOException, GeneralSecurityException, InterruptedException {
        var store = folder.resolve(name + ".p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var options = "-genkeypair -keyalg EC -validity 2 -dname CN=localhost -ext SAN=dns:localhost -storetype PKCS12"
                + " -alias " + ALIAS + " -storepass " + PASSWORD + " -keystore";
        var command = new ArrayList<>(List.of(keytool));
        command.addAll(List.of(options.split(" ", -1)));
        command.add(store.toString());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) throw new IOException("keytool ended with " + process.exitValue());
        var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        var certificate = Objects.requireNonNull(keys.getCertificate(ALIAS));
        Files.writeString(folder.resolve(name + ".crt"), pem("CERTIFICATE", certificate.getEncoded()));
        return keys;
    }

    private static String pem(String what, byte[] content) {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN " + what + "-----\n" + lines.encodeToString(content) + "\n-----END " + what + "-----\n";
    }
}
