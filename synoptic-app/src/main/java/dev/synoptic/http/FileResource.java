package dev.synoptic.http;

import dev.synoptic.json.JsonSchemas;
import dev.synoptic.page.SiteAssets;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files that are in the program: style, script, the description of the API, the JSON Schemas. They
 * are known by their whole path; no path of a request ever reaches a file system.
 */
final class FileResource {

  private final Map<String, Document> assets = new LinkedHashMap<>();
  private final Document description = resource("openapi.json", Json.TYPE);

  FileResource() {
    SiteAssets.all()
        .forEach(
            asset -> assets.put(asset.path(), Document.of(asset.type(), SiteAssets.bytes(asset))));
  }

  /** Returns the routes. */
  List<Route> routes() {
    var routes = new ArrayList<Route>();
    assets.forEach(
        (path, document) ->
            routes.add(
                Route.get(path, exchange -> Sending.send(exchange, document, Sending.FOREVER))));
    routes.add(Route.get("/openapi.json", exchange -> Sending.send(exchange, description)));
    routes.add(Route.get("/robots.txt", FileResource::robots));
    for (String schema : JsonSchemas.names()) {
      Document document = Document.of("application/schema+json", JsonSchemas.read(schema));
      routes.add(Route.get("/schema/" + schema, exchange -> Sending.send(exchange, document)));
    }
    return List.copyOf(routes);
  }

  /** Other people's texts are shown here; they are not for indexes. */
  private static void robots(Context exchange) {
    exchange.contentType("text/plain; charset=utf-8");
    exchange.result("User-agent: *\nDisallow: /\n");
  }

  private static Document resource(String name, String type) {
    try (InputStream in = FileResource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + name);
      }
      return Document.of(type, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
