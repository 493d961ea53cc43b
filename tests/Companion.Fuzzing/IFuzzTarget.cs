namespace Companion.Fuzzing;

/// <summary>Something that takes any input without throwing, and in bounded time.</summary>
public interface IFuzzTarget
{
    /// <summary>What it is called on the command line.</summary>
    string Name { get; }

    /// <summary>The processor's time that an input may take.</summary>
    TimeSpan Limit => TimeSpan.FromSeconds(2);

    /// <summary>Inputs to begin with.</summary>
    IEnumerable<string> Seeds { get; }

    /// <summary>What to put into them: the words and signs of the language.</summary>
    IReadOnlyList<string> Words { get; }

    /// <summary>Takes an input. Whatever it throws is a failure, and so is a result that contradicts itself.</summary>
    void Run(string input);
}
