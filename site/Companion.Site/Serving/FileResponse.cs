using Companion.Site.Caching;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Companion.Site.Serving;

/// <summary>
/// Sends a file as a static host does: with its type, an entity tag, ranges and compression that the client accepts,
/// from a precompressed file next to it when there is one.
/// </summary>
/// <param name="root">The output folder.</param>
/// <param name="liveReload">Keeps pages up to date; null on a plain host.</param>
internal sealed class FileResponse(string root, LiveReload? liveReload)
{
    /// <summary>Sends a file.</summary>
    /// <param name="context">The request.</param>
    /// <param name="file">The file's path on disk.</param>
    /// <param name="status">200, or another status for content that replaces what was requested.</param>
    public async Task SendAsync(HttpContext context, string file, int status = StatusCodes.Status200OK)
    {
        var type = ContentTypes.Of(file);
        var page = ContentTypes.IsPage(type) ? liveReload : null;
        // Read first: a state older than the content only causes one reload too many.
        var generation = page?.Generation(Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/'));
        var representation = Choose(context, file, type, page);
        var info = new FileInfo(representation.File);
        var content = await File.ReadAllBytesAsync(info.FullName, context.RequestAborted);
        var tag = $"{info.LastWriteTimeUtc.Ticks:x}-{info.Length:x}";
        if (page is not null && generation is not null)
        {
            content = page.AddScript(content, generation);
            tag = Digest.Of(content).ToString();
        }

        if (representation.Coding is { } coding)
        {
            content = representation.IsCompressed ? content : coding.Compress(content);
            tag += $"-{coding.Name}";
            context.Response.Headers.ContentEncoding = coding.Name;
        }

        if (ContentTypes.IsCompressible(type))
        {
            context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        }

        await SendAsync(context, content, type, status, new EntityTagHeaderValue($"\"{tag}\""));
    }

    private static async Task SendAsync(
        HttpContext context,
        byte[] content,
        string type,
        int status,
        EntityTagHeaderValue tag
    )
    {
        if (status == StatusCodes.Status200OK)
        {
            await TypedResults.Bytes(content, type, enableRangeProcessing: true, entityTag: tag).ExecuteAsync(context);
            return;
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
        }
    }

    private static (string File, ContentCoding? Coding, bool IsCompressed) Choose(
        HttpContext context,
        string file,
        string type,
        LiveReload? page
    )
    {
        // A range refers to the uncompressed file: clients that request one resume a download.
        if (context.Request.Headers.Range.Count > 0)
        {
            return (file, null, false);
        }

        var accepted = ContentCoding.AcceptedBy(context.Request);
        var ready = page is null ? accepted.FirstOrDefault(coding => File.Exists(file + coding.Suffix)) : null;
        return ready is not null ? (file + ready.Suffix, ready, true)
            : ContentCoding.IsWorthIt(type, new FileInfo(file).Length)
                ? (file, accepted is [var best, ..] ? best : null, false)
            : (file, null, false);
    }
}
