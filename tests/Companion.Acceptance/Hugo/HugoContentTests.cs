using AwesomeAssertions;
using Companion.Testing.Hugo;
using Xunit;

namespace Companion.Acceptance.Hugo;

/// <summary>
/// Asks the real Hugo again what it makes of the content files that the tests of Companion.Content compare ours with, so
/// that the recorded answers stay Hugo's.
/// </summary>
public sealed class HugoContentTests
{
    [Fact]
    public void The_recorded_answers_are_those_of_the_installed_Hugo()
    {
        using var hugo = new HugoContent();
        var recorded = HugoContentCase.Read(HugoContentCase.Recording);

        recorded.Should().HaveCountGreaterThanOrEqualTo(60);
        hugo.Record(recorded).Should().Equal(recorded);
    }
}
