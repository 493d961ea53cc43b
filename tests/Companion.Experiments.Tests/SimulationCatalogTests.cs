using AwesomeAssertions;
using Companion.Controls;
using Xunit;

namespace Companion.Experiments.Tests;

public sealed class SimulationCatalogTests
{
    public static TheoryData<string> Names { get; } = new(SimulationCatalog.Names);

    [Fact]
    public void The_simulations_have_names_of_their_own() =>
        SimulationCatalog.Names.Should().NotBeEmpty().And.OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_simulation_is_found_and_asked_by_its_name(string name)
    {
        name.Should().MatchRegex("^[a-z]+(-[a-z]+)*$");
        SimulationCatalog.Find(name)!.Name.Should().Be(name);
        Answered.To(name).Json.GetProperty("kind").GetString().Should().Be(name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_page_shows_at_first_is_what_a_question_may_say(string name)
    {
        var simulation = SimulationCatalog.Find(name)!;
        var members = simulation.Controls.Select(control => (control.Member, First(control))).ToList();
        if (simulation.Text is { } text)
        {
            members.Add((text.Member, text.Text));
        }

        members.Select(member => member.Member).Should().OnlyHaveUniqueItems().And.NotContain("kind");
        var asked = Answered.To(name, [.. members]);
        asked.Error.Should().BeNull();
        asked.Json.ToString().Should().Be(Answered.To(name).Json.ToString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_control_is_read(string name)
    {
        foreach (var control in SimulationCatalog.Find(name)!.Controls)
        {
            object wrong = control is SwitchControl ? "on" : true;
            Answered.To(name, (control.Member, wrong)).Error.Should().StartWith($"'{control.Member}' must be ");
        }
    }

    private static object First(Control control) =>
        control switch
        {
            ChoiceControl choice => choice.Chosen,
            RangeControl range => range.Chosen,
            SwitchControl => false,
            _ => "",
        };
}
