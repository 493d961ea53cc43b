using System.Collections.Concurrent;
using TextMateSharp.Grammars;
using TextMateSharp.Internal.Types;
using Grammar = TextMateSharp.Internal.Grammars.Grammar;

namespace Companion.Content.Highlighting;

/// <summary>
/// The grammars in memory. A grammar holds a lock while it reads a line, so each page rendered in parallel uses its
/// own. The contents of a grammar file are read once and shared, since every grammar works on a copy.
/// </summary>
internal sealed class GrammarPool
{
    private readonly ConcurrentDictionary<string, Lazy<IRawGrammar>> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Language, ConcurrentBag<IGrammar>> _idle = new();

    /// <summary>Rents a grammar that nobody else uses until it is returned.</summary>
    public IGrammar Rent(Language language) => Idle(language).TryTake(out var grammar) ? grammar : Load(language);

    /// <summary>Returns a grammar for the next page.</summary>
    public void Return(Language language, IGrammar grammar) => Idle(language).Add(grammar);

    private ConcurrentBag<IGrammar> Idle(Language language) => _idle.GetOrAdd(language, static _ => []);

    private Grammar Load(Language language)
    {
        var repository = new GrammarRepository(language.Embeds, Read);
        return new Grammar(language.Scope!, Read(language.Scope!), 0, null, null, null, repository, repository);
    }

    private IRawGrammar Read(string scope) =>
        _files.GetOrAdd(scope, static name => new Lazy<IRawGrammar>(() => GrammarFile.Read(name))).Value;
}
