using AwesomeAssertions;
using AwesomeAssertions.Collections;

namespace Companion.Architecture.Tests;

/// <summary>Says of findings that there are none, and otherwise shows all of them.</summary>
internal static class FindingAssertions
{
    public static void BeNone(this StringCollectionAssertions findings) =>
        string.Join('\n', findings.Subject).Should().BeEmpty();
}
