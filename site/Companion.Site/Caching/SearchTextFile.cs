namespace Companion.Site.Caching;

/// <summary>
/// The file beside a build's cache with what readers search. It is read when an index is made, and written when one of the
/// texts has changed: a build that changes nothing does neither, however long the texts are.
/// </summary>
internal sealed class SearchTextFile
{
    private readonly string _path;
    private readonly Lazy<byte[]> _content;

    /// <summary>Refers to the file as it is, or as a build left it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="record">What identifies its content.</param>
    public SearchTextFile(string path, OutputRecord record)
    {
        _path = path;
        Record = record;
        _content = new Lazy<byte[]>(ReadAll);
    }

    /// <summary>What identifies its content.</summary>
    public OutputRecord Record { get; }

    /// <summary>Whether the file is still the one that the build left.</summary>
    public bool IsUntouched => Record.IsUntouched(new FileInfo(_path));

    /// <summary>Reads a part of it.</summary>
    /// <exception cref="IOException">The file was changed.</exception>
    public ReadOnlyMemory<byte> Read(int start, int length) => _content.Value.AsMemory(start, length);

    /// <summary>Makes sure that a file holds some texts.</summary>
    /// <param name="path">The file.</param>
    /// <param name="texts">The texts.</param>
    /// <returns>The texts as they are in it, in the same order, and the file; null when there are no texts.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static (SearchTextFile? File, IReadOnlyList<SearchText> Texts) Keep(
        string path,
        IReadOnlyList<SearchText> texts
    )
    {
        if (texts.Count == 0)
        {
            return (null, texts);
        }

        if (texts[0].File is { } same && same._path == path && texts.All(text => text.File == same))
        {
            return (same, texts);
        }

        var unfinished = $"{path}.{Environment.ProcessId}";
        var starts = new int[texts.Count];
        using (var stream = File.Create(unfinished))
        {
            for (var at = 0; at < texts.Count; at++)
            {
                starts[at] = checked((int)stream.Position);
                stream.Write(texts[at].Utf8.Span);
            }
        }

        File.Move(unfinished, path, overwrite: true);
        var file = new SearchTextFile(path, OutputRecord.Of(Digest.None, new FileInfo(path)));
        return (file, [.. texts.Select((text, at) => new SearchText(text.Digest, file, starts[at], text.Length))]);
    }

    private byte[] ReadAll()
    {
        var content = File.ReadAllBytes(_path);
        return IsUntouched ? content : throw new IOException($"{_path} was changed by another program.");
    }
}
