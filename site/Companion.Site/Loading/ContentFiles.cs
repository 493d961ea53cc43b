using System.Collections.Concurrent;
using Companion.Content.FrontMatters;
using Companion.Content.Models;
using Companion.Content.Settings;
using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Loading;

/// <summary>
/// Reads content files, on all cores, and keeps them: a file that has not changed is not read again by the next build
/// of the same process.
/// </summary>
internal sealed class ContentFiles
{
    private readonly ConcurrentDictionary<string, Reading> _known = new(StringComparer.Ordinal);
    private ContentLanguages _languages = new([Language.English]);
    private bool _nameFirst;

    /// <summary>Reads files.</summary>
    /// <param name="paths">Their paths below <c>input/</c>, with <c>/</c>.</param>
    /// <param name="languages">Tells the languages of files.</param>
    /// <param name="nameFirst">Whether a date in a file's name comes before the page's <c>date</c>.</param>
    /// <param name="build">The build, which receives the messages.</param>
    /// <returns>The files, in order; null for one that cannot be read, which is reported.</returns>
    public IReadOnlyList<ContentFile?> Read(
        IReadOnlyList<string> paths,
        ContentLanguages languages,
        bool nameFirst,
        BuildContext build
    )
    {
        if (_nameFirst != nameFirst)
        {
            _known.Clear();
        }

        _languages = languages;
        _nameFirst = nameFirst;
        var readings = new Reading[paths.Count];
        Parallel.For(0, paths.Count, at => readings[at] = Read(paths[at], build.Options));
        foreach (var message in readings.SelectMany(reading => reading.Messages))
        {
            build.Diagnostics.Add(message);
        }

        return [.. readings.Select(reading => reading.File)];
    }

    /// <summary>Reads one file.</summary>
    /// <param name="path">Its path below <c>input/</c>, with <c>/</c>.</param>
    /// <param name="options">The build's options.</param>
    /// <returns>The file; null when it cannot be read.</returns>
    public ContentFile? ReadAgain(string path, BuildOptions options)
    {
        _known.TryRemove(path, out _);
        return Read(path, options).File;
    }

    /// <summary>Forgets a file, because it was changed.</summary>
    /// <param name="path">Its path below <c>input/</c>, with <c>/</c>.</param>
    public void Forget(string path) => _known.TryRemove(path, out _);

    /// <summary>Forgets all files.</summary>
    public void Clear() => _known.Clear();

    private Reading Read(string path, BuildOptions options)
    {
        var fullPath = Path.Combine(options.Input, path);
        var info = new FileInfo(fullPath);
        var (length, written) = info.Exists ? (info.Length, info.LastWriteTimeUtc.Ticks) : (-1, 0);
        var (place, language) = _languages.Read(path);
        if (
            _known.TryGetValue(path, out var known)
            && known.Length == length
            && known.Written == written
            && known.Place == place
            && known.Language == language
        )
        {
            return known;
        }

        var messages = new DiagnosticBag();
        var file = Load(path, fullPath, options, messages) is { } loaded
            ? loaded with
            {
                Place = place,
                Language = language,
                FrontMatter = FileNameDate.Complete(loaded.FrontMatter, place.Path, _nameFirst),
            }
            : null;
        return _known[path] = new Reading(length, written, place, language, file, messages.ToSortedList());
    }

    private static ContentFile? Load(string path, string fullPath, BuildOptions options, DiagnosticBag messages)
    {
        if (SourceReader.Read(fullPath, options.DisplayPath(fullPath), messages) is not { } source)
        {
            return null;
        }

        var block = FrontMatterReader.Read(source, messages);
        return block.FrontMatter is null ? null : new ContentFile(path, source, block.FrontMatter, block.Body);
    }

    private sealed record Reading(
        long Length,
        long Written,
        ContentPath Place,
        Language Language,
        ContentFile? File,
        IReadOnlyList<Diagnostic> Messages
    );
}
