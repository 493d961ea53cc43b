using AwesomeAssertions;
using Companion.Testing;
using Xunit;

namespace Companion.Documents.Tests;

/// <summary>Links and pictures in the documents lead somewhere.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Documents =>
        [
            .. MarkdownFile
                .Matching("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "BENCHMARKS.md", "CHANGELOG.md")
                .Select(file => file.Path),
        ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_relative_link_and_picture_exists(string document)
    {
        var file = MarkdownFile.Read(document);

        file.Links.Where(link => !Exists(file, link)).Should().BeEmpty();
    }

    private static bool Exists(MarkdownFile file, string link)
    {
        if (Uri.TryCreate(link, UriKind.Absolute, out _))
        {
            return true;
        }

        var (path, anchor) = link.Split('#', 2) is [var before, var after] ? (before, after) : (link, null);
        var target = path.Length == 0 ? file.Path : Path.Combine(Path.GetDirectoryName(file.Path)!, path);
        return Path.Exists(Path.Combine(Repository.Root, target))
            && (anchor is null || MarkdownFile.Read(target).Anchors.Contains(anchor));
    }
}
