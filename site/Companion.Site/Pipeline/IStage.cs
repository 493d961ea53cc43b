namespace Companion.Site.Pipeline;

/// <summary>
/// A stage of a build: a function from its input to its output. What is wrong with the input goes to the build's
/// diagnostics, so that one build reports everything.
/// </summary>
/// <typeparam name="TInput">What the stage works on.</typeparam>
/// <typeparam name="TOutput">What it makes; a stage that cannot make it gives null.</typeparam>
internal interface IStage<in TInput, out TOutput>
{
    /// <summary>Runs the stage.</summary>
    /// <param name="input">The output of the stages before it.</param>
    /// <param name="build">The build that it is part of.</param>
    TOutput Run(TInput input, BuildContext build);
}
