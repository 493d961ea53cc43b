using System.Collections.Concurrent;
using Companion.Sources;

namespace Companion.Content.Highlighting.Lexers;

/// <summary>The lexers, each loaded when its language is first used. Thread-safe.</summary>
internal sealed class LexerCatalog
{
    private const string Extension = ".lexer";

    private static readonly string Folder = $"{typeof(LexerCatalog).Namespace}.Languages.";

    private readonly ConcurrentDictionary<string, Lexer?> _lexers = new(StringComparer.Ordinal);

    /// <summary>The languages that have a lexer, by the names of their files.</summary>
    public static IEnumerable<string> Names =>
        typeof(LexerCatalog)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^Extension.Length]);

    /// <summary>The lexer of a language; null when there is none.</summary>
    public Lexer? Find(string language) =>
        _lexers.TryGetValue(language, out var known) ? known : _lexers.GetOrAdd(language, Load(language));

    private Lexer? Load(string language)
    {
        using var stream = typeof(LexerCatalog).Assembly.GetManifestResourceStream(Folder + language + Extension);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        var file = LexerFileReader.Read(new SourceText(language + Extension, reader.ReadToEnd()));
        return new Lexer(file, file.Parent is null ? null : Find(file.Parent), this);
    }
}
