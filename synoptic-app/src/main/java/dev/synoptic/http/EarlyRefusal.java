package dev.synoptic.http;

import dev.synoptic.page.SiteAssets;
import org.eclipse.jetty.ee10.servlet.ErrorHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers requests that are refused before any handler sees them, such as paths that climb: in the
 * one shape of errors, without a word of what was sent.
 */
final class EarlyRefusal extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus() >= 400 ? response.getStatus() : 400;
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.TYPE);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.getHeaders().put("Content-Security-Policy", SiteAssets.POLICY);
    String problem = Problems.json(Problems.of(status));
    Content.Sink.write(response, true, problem, callback);
    return true;
  }
}
