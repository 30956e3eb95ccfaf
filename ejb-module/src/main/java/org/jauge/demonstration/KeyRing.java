package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jauge.merchant.ApiKeys;
import org.jauge.merchant.Channel;
import org.jauge.merchant.KeyKind;
import org.jauge.merchant.NewApiKey;
import org.jauge.merchant.PointOfSaleLine;
import org.jauge.merchant.PointsOfSale;

/**
 * The demonstration's API keys: random like any others, kept in a file beside the database, because the database has
 * only their hashes and every start wants to print them.
 */
@Dependent
class KeyRing {

    private static final System.Logger LOG = System.getLogger(KeyRing.class.getName());
    private static final String FILE = "demonstration-keys.txt";
    private static final List<String> ORIGINS = List.of("http://localhost:3000"); // where front ends are tried out

    @Inject
    @ConfigProperty(name = "jauge.data")
    String data;

    @Inject
    ApiKeys apiKeys;

    @Inject
    PointsOfSale pointsOfSale;

    /** The keys of an earlier start, if they still let somebody in. */
    Optional<Keys> kept() {
        try {
            var lines = Files.readAllLines(file());
            return Optional.of(new Keys(lines.get(0), lines.get(1))).filter(this::isAlive);
        } catch (IOException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    boolean isNew() {
        return Files.notExists(file());
    }

    /** To be called in the name of somebody who may make keys. */
    Keys issue() {
        var shop = pointsOfSale.lines().stream()
                .filter(outlet -> outlet.active() && outlet.channel() == Channel.WEB_SHOP)
                .mapToLong(PointOfSaleLine::id)
                .findFirst()
                .orElseThrow();
        var keys = new Keys(
                issue("Demonstration, server", KeyKind.SECRET, shop, List.of()),
                issue("Demonstration, browser", KeyKind.PUBLISHABLE, shop, ORIGINS));
        keep(keys);
        return keys;
    }

    private String issue(String label, KeyKind kind, long pointOfSaleId, List<String> origins) {
        return apiKeys.create(new NewApiKey(label, kind, false, pointOfSaleId, kind.scopes(), origins, null))
                .secret();
    }

    private boolean isAlive(Keys keys) {
        return apiKeys.authenticate(keys.secret()).isPresent()
                && apiKeys.authenticate(keys.publishable()).isPresent();
    }

    private void keep(Keys keys) {
        try {
            Files.createDirectories(file().getParent());
            Files.deleteIfExists(file());
            createPrivate();
            Files.write(file(), List.of(keys.secret(), keys.publishable()));
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The demonstration's keys are shown this time only: {0}",
                    e.toString());
        }
    }

    private void createPrivate() throws IOException {
        if (Files.getFileStore(file().getParent()).supportsFileAttributeView("posix"))
            Files.createFile(
                    file(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private Path file() {
        return Path.of(data, FILE).toAbsolutePath();
    }
}
