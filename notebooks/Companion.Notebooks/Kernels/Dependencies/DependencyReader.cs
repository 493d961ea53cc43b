using Companion.Notebooks.Kernels.Compilation;
using Companion.Notebooks.Kernels.Magics;
using Microsoft.CodeAnalysis.CSharp;

namespace Companion.Notebooks.Kernels.Dependencies;

/// <summary>Reads a cell's dependencies from its text, without compiling it.</summary>
public static class DependencyReader
{
    /// <summary>Returns the names that a cell declares, changes and reads.</summary>
    /// <param name="code">The cell's text, magic commands included.</param>
    /// <param name="language">The kernel name of its language.</param>
    public static CellDependencies Read(string code, string language = CellLanguages.CSharp)
    {
        var (declares, changes, reads) = (Empty(), Empty(), Empty());
        foreach (var segment in CellParser.Parse(code, CellLanguages.Find(language) ?? language))
        {
            foreach (var command in segment.Opening is { } opening ? segment.Commands.Add(opening) : segment.Commands)
            {
                // "#!set --name x --value @csharp:y" reads y and declares x; every word may be either.
                var names = command.Arguments.Select(word => word[(word.LastIndexOf(':') + 1)..]).ToList();
                declares.UnionWith(names);
                reads.UnionWith(names);
            }

            if (segment.Language == CellLanguages.CSharp)
            {
                var root = CSharpSyntaxTree.ParseText(segment.Text, ScriptOptions.Parse).GetCompilationUnitRoot();
                declares.UnionWith(Names.DeclaredIn(root));
                changes.UnionWith(Names.ChangedIn(root));
                reads.UnionWith(Names.ReadIn(root));
            }
        }

        return new CellDependencies([.. declares], [.. changes], [.. reads]);

        static SortedSet<string> Empty() => new(StringComparer.Ordinal);
    }
}
