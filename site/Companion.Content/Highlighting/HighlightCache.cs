using System.Collections.Concurrent;

namespace Companion.Content.Highlighting;

/// <summary>
/// Caches highlighted blocks, since a preview renders pages again after every change. When full it starts over, which
/// costs less than tracking which entries were used last.
/// </summary>
internal sealed class HighlightCache
{
    private const int MostCharacters = 8_000_000;

    private readonly ConcurrentDictionary<(Language? Language, string? Name, string Code), HighlightedCode> _blocks =
        new();
    private int _characters;

    public HighlightedCode GetOrAdd(Language? language, string? name, string code, Func<HighlightedCode> highlight)
    {
        if (_blocks.TryGetValue((language, name, code), out var known))
        {
            return known;
        }

        var block = highlight();
        var size = code.Length + block.Html.Length + block.CopyText.Length;
        if (Interlocked.Add(ref _characters, size) > MostCharacters)
        {
            _blocks.Clear();
            Interlocked.Exchange(ref _characters, size);
        }

        _blocks[(language, name, code)] = block;
        return block;
    }
}
