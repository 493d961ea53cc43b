using AwesomeAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Companion.Architecture.Tests;

/// <summary>A type or a file that grows beyond what a reader holds in mind is several things.</summary>
public sealed class SizeTests
{
    private const int LongestType = 400;
    private const int LongestMethod = 60;

    private static readonly IReadOnlyList<MemberDeclarationSyntax> Declarations =
    [
        .. SourceFiles
            .With(".cs")
            .SelectMany(path =>
                CSharpSyntaxTree
                    .ParseText(SourceFiles.Read(path), path: path, cancellationToken: CancellationToken.None)
                    .GetRoot(CancellationToken.None)
                    .DescendantNodes(node => node is not StatementSyntax and not ExpressionSyntax)
                    .OfType<MemberDeclarationSyntax>()
            ),
    ];

    [Fact]
    public void No_type_is_longer_than_400_lines_over_all_its_parts() =>
        Declarations
            .OfType<TypeDeclarationSyntax>()
            .GroupBy(NameOf)
            .Select(type => (Name: type.Key, Lines: type.Sum(LinesOf)))
            .Where(type => type.Lines > LongestType)
            .Select(type => $"{type.Name}: {type.Lines}")
            .Should()
            .BeNone();

    [Fact]
    public void No_method_is_longer_than_60_lines() =>
        Declarations
            .OfType<BaseMethodDeclarationSyntax>()
            .Where(member => LinesOf(member) > LongestMethod)
            .Select(member => $"{member.GetLocation().GetLineSpan()}: {LinesOf(member)}")
            .Should()
            .BeNone();

    [Fact]
    public void No_script_is_longer_than_400_lines() =>
        SourceFiles
            .With(".ts")
            .Select(path => (Path: path, Lines: SourceFiles.Read(path).Split('\n').Length))
            .Where(script => script.Lines > LongestType)
            .Select(script => $"{script.Path}: {script.Lines}")
            .Should()
            .BeNone();

    // Of two programs that have a type of one name in the global namespace, each has its own.
    private static string NameOf(TypeDeclarationSyntax type)
    {
        var names = type.AncestorsAndSelf()
            .OfType<TypeDeclarationSyntax>()
            .Reverse()
            .Select(each => each.Identifier.Text);
        var space = type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString();
        return $"{space ?? type.SyntaxTree.FilePath}.{string.Join('.', names)}`{type.Arity}";
    }

    // Without the comments and the attributes above it.
    private static int LinesOf(MemberDeclarationSyntax member)
    {
        var first = member.AttributeLists.Count > 0 ? member.AttributeLists[^1].GetLastToken().GetNextToken() : default;
        var start = first == default ? member.GetFirstToken() : first;
        return Line(member.GetLastToken()) - Line(start) + 1;

        static int Line(SyntaxToken token) => token.GetLocation().GetLineSpan().EndLinePosition.Line;
    }
}
