using System.Text;
using Companion.Content.Models;
using Companion.Content.Themes;
using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Caching;

/// <summary>
/// Keeps a build's cache in a file. Whatever is wrong with the file, the next build makes everything: deleting it is
/// always safe.
/// </summary>
/// <param name="path">The file.</param>
internal sealed class BuildCacheFile(string path)
{
    // Changes with the format.
    private const uint Magic = 0x43_4D_50_06;
    private const int HeadLength = sizeof(uint) + 16;

    /// <summary>The file of a site; null when the build keeps nothing.</summary>
    public static BuildCacheFile? For(BuildOptions options)
    {
        if (options.Cache is not { } folder)
        {
            return null;
        }

        // One for each output folder and input folder: they are read and written together.
        var names = Digest.Of($"{Path.GetFullPath(options.Output)}\n{Path.GetFullPath(options.Input)}");
        return new BuildCacheFile(Path.Combine(folder, $"{names}"));
    }

    /// <summary>The place beside it for the site that a build replaces.</summary>
    public string Spare => $"{path}.spare";

    private string Texts => $"{path}.text";

    /// <summary>Reads the cache; empty when there is none that can be read.</summary>
    public BuildCache Read()
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            return
                bytes.Length >= HeadLength && bytes.AsSpan(0, HeadLength).SequenceEqual(Head(bytes.AsSpan(HeadLength)))
                ? Parse(bytes)
                : BuildCache.Empty;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return BuildCache.Empty;
        }
    }

    /// <summary>Writes the cache, in one step: a reader sees the old file or the new one.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be written.</exception>
    public void Write(BuildCache cache)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        cache = KeepTexts(cache, out var texts);
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
        {
            WriteCache(writer, cache, texts);
        }

        var unfinished = $"{path}.{Environment.ProcessId}";
        using (var file = File.Create(unfinished))
        {
            file.Write(Head(content.GetBuffer().AsSpan(0, (int)content.Length)));
            content.WriteTo(file);
        }

        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>Deletes the cache, before what it describes is changed.</summary>
    public void Delete() => File.Delete(path);

    private BuildCache KeepTexts(BuildCache cache, out SearchTextFile? file)
    {
        var traces = cache.Pages.Where(page => page.Value.Text is not null).ToArray();
        (file, var kept) = SearchTextFile.Keep(Texts, [.. traces.Select(page => page.Value.Text!)]);
        var pages = new Dictionary<string, PageTrace>(cache.Pages, StringComparer.Ordinal);
        foreach (var ((page, trace), text) in traces.Zip(kept))
        {
            pages[page] = trace with { Text = text };
        }

        return cache with
        {
            Pages = pages,
        };
    }

    // The fingerprint of the content: a file that was cut short or changed is not read.
    private static byte[] Head(ReadOnlySpan<byte> content)
    {
        using var head = new MemoryStream(HeadLength);
        using var writer = new BinaryWriter(head);
        writer.Write(Magic);
        WriteDigest(writer, Digest.Of(content));
        return head.ToArray();
    }

    private BuildCache Parse(byte[] bytes)
    {
        // Bodies are read in place: hence the buffer has to be visible, and the stream has to begin with it.
        using var stream = new MemoryStream(bytes, 0, bytes.Length, writable: false, publiclyVisible: true);
        stream.Position = HeadLength;
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        return ReadCache(reader);
    }

    private BuildCache ReadCache(BinaryReader reader)
    {
        var environment = ReadDigest(reader);
        var started = reader.ReadInt64();
        SearchTextFile? texts = new(Texts, new OutputRecord(Digest.None, reader.ReadInt64(), reader.ReadInt64()));
        texts = texts.IsUntouched ? texts : null;
        var pages = ReadByPath(reader, each => ReadTrace(each, texts));
        var outputs = ReadByPath(
            reader,
            each => new OutputRecord(ReadDigest(each), each.ReadInt64(), each.ReadInt64())
        );
        return new BuildCache(environment, started, pages, outputs);
    }

    private static void WriteCache(BinaryWriter writer, BuildCache cache, SearchTextFile? texts)
    {
        WriteDigest(writer, cache.Environment);
        writer.Write(cache.Started);
        writer.Write(texts?.Record.Size ?? -1);
        writer.Write(texts?.Record.Written ?? -1);
        WriteAll(
            writer,
            cache.Pages,
            page =>
            {
                writer.Write(page.Key);
                WriteTrace(writer, page.Value);
            }
        );
        WriteAll(
            writer,
            cache.Outputs,
            output =>
            {
                writer.Write(output.Key);
                WriteDigest(writer, output.Value.Content);
                writer.Write(output.Value.Size);
                writer.Write(output.Value.Written);
            }
        );
    }

    private static PageTrace ReadTrace(BinaryReader reader, SearchTextFile? texts) =>
        new()
        {
            Key = ReadDigest(reader),
            Output = ReadDigest(reader),
            Body = ReadBody(reader),
            Text = ReadSearchText(reader, texts),
            Summary = reader.ReadString(),
            WordCount = reader.ReadInt32(),
            Experiments = ReadAll(
                reader,
                each => new PageExperiment(each.ReadBoolean(), each.ReadString(), each.ReadString(), ReadText(each))
            ),
            Reads = ReadAll(
                reader,
                each => new SiteRead(new SiteQuery((SiteQueryKind)each.ReadByte(), each.ReadString()), ReadDigest(each))
            ),
            Ids = ReadAll(reader, each => each.ReadString()).ToHashSet(StringComparer.Ordinal),
            Links = ReadAll(reader, each => new TracedLink(each.ReadString(), each.ReadBoolean(), ReadSpan(each))),
            Messages = ReadAll(
                reader,
                each => new TracedMessage(
                    (Severity)each.ReadByte(),
                    ReadSpan(each),
                    each.ReadString(),
                    ReadText(each),
                    ReadText(each)
                )
            ),
        };

    private static void WriteTrace(BinaryWriter writer, PageTrace trace)
    {
        WriteDigest(writer, trace.Key);
        WriteDigest(writer, trace.Output);
        WriteBody(writer, trace.Body);
        WriteSearchText(writer, trace.Text);
        writer.Write(trace.Summary);
        writer.Write(trace.WordCount);
        WriteAll(
            writer,
            trace.Experiments,
            experiment =>
            {
                writer.Write(experiment.IsSimulation);
                writer.Write(experiment.Name);
                writer.Write(experiment.Title);
                WriteText(writer, experiment.Id);
            }
        );
        WriteAll(
            writer,
            trace.Reads,
            read =>
            {
                writer.Write((byte)read.Query.Kind);
                writer.Write(read.Query.Key);
                WriteDigest(writer, read.Answer);
            }
        );
        WriteAll(writer, trace.Ids, writer.Write);
        WriteAll(
            writer,
            trace.Links,
            link =>
            {
                writer.Write(link.Target);
                writer.Write(link.IsImage);
                WriteSpan(writer, link.Span);
            }
        );
        WriteAll(
            writer,
            trace.Messages,
            message =>
            {
                writer.Write((byte)message.Severity);
                WriteSpan(writer, message.Span);
                writer.Write(message.Message);
                WriteText(writer, message.Advice);
                WriteText(writer, message.Id);
            }
        );
    }

    private static Dictionary<string, T> ReadByPath<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var count = reader.ReadInt32();
        var items = new Dictionary<string, T>(count, StringComparer.Ordinal);
        for (var at = 0; at < count; at++)
        {
            items.Add(reader.ReadString(), read(reader));
        }

        return items;
    }

    private static T[] ReadAll<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var items = new T[reader.ReadInt32()];
        for (var at = 0; at < items.Length; at++)
        {
            items[at] = read(reader);
        }

        return items;
    }

    private static void WriteAll<T>(BinaryWriter writer, IReadOnlyCollection<T> items, Action<T> write)
    {
        writer.Write(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private static PageBody? ReadBody(BinaryReader reader)
    {
        if (!reader.ReadBoolean())
        {
            return null;
        }

        var digest = ReadDigest(reader);
        var length = reader.ReadInt32();
        var stream = (MemoryStream)reader.BaseStream;
        var start = (int)stream.Position;
        stream.Position += length;
        return new PageBody(stream.GetBuffer().AsMemory(start, length), digest);
    }

    private static void WriteBody(BinaryWriter writer, PageBody? body)
    {
        writer.Write(body is not null);
        if (body is not null)
        {
            WriteDigest(writer, body.Digest);
            writer.Write(body.Utf8.Length);
            writer.Write(body.Utf8.Span);
        }
    }

    private static SearchText? ReadSearchText(BinaryReader reader, SearchTextFile? texts)
    {
        if (!reader.ReadBoolean())
        {
            return null;
        }

        var (digest, start, length) = (ReadDigest(reader), reader.ReadInt32(), reader.ReadInt32());
        return texts is null ? null : new SearchText(digest, texts, start, length);
    }

    private static void WriteSearchText(BinaryWriter writer, SearchText? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            WriteDigest(writer, text.Digest);
            writer.Write(text.Start);
            writer.Write(text.Length);
        }
    }

    private static Digest ReadDigest(BinaryReader reader) => new(reader.ReadUInt64(), reader.ReadUInt64());

    private static void WriteDigest(BinaryWriter writer, Digest digest)
    {
        writer.Write(digest.First);
        writer.Write(digest.Second);
    }

    private static SourceSpan ReadSpan(BinaryReader reader) => new(reader.ReadInt32(), reader.ReadInt32());

    private static void WriteSpan(BinaryWriter writer, SourceSpan span)
    {
        writer.Write(span.Start);
        writer.Write(span.Length);
    }

    private static string? ReadText(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    private static void WriteText(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }
}
